// How is the terminal taken, painted, read and given back through ncurses?

#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// From <term.h>, whose macros break ordinary names.
extern int setupterm(const char *term, int fd, int *error);
extern char *tigetstr(const char *capability);

// MARK: What is known about the terminal

static SCREEN *screen;
static FILE *input_stream, *output_stream;
static int input_fd = -1, output_fd = -1;
static struct termios modes_before;
static bool pastes_in_brackets, tells_mouse, colours, own_colours;
static bool away;

// Read by handlers: whether there is anything to give back, and how.
static atomic_bool screen_is_up;
static char reset_text[256];
static size_t reset_length, mouse_reset_length;
static atomic_bool mouse_is_on;

// Presses and the wheel (1000), told without a limit of columns (1006).
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

static struct { attr_t attributes; short pair; } styles[64];

static void write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void send_text(const char *text) { write_all(output_fd, text, strlen(text)); }

// MARK: Errors written to fd 2 while the screen is up

static int errors_file = -1, errors_before = -1;

// Only a terminal's fd 2 is set aside: who wrote `2>log` gets the log.
static void set_errors_aside(void) {
  if (errors_file < 0) {
    if (!isatty(STDERR_FILENO)) return;
    errors_file = memfd_create("errors", MFD_CLOEXEC);
    if (errors_file < 0) return;
    fcntl(errors_file, F_SETFL, O_APPEND);
    errors_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (errors_before < 0) {
      close(errors_file);
      errors_file = -1;
      return;
    }
  }
  dup2(errors_file, STDERR_FILENO);
}

static void let_errors_through(void) {
  if (errors_before >= 0) dup2(errors_before, STDERR_FILENO);
}

// Safe in a signal handler. Controls become `?`: an error may quote what a customer wrote.
static void replay_errors(void) {
  if (errors_file < 0) return;
  let_errors_through();
  char part[512];
  unsigned char last = 0;
  off_t place = 0;
  ssize_t count;
  while ((count = pread(errors_file, part, sizeof part, place)) > 0) {
    for (ssize_t i = 0; i < count; i++) {
      unsigned char byte = (unsigned char)part[i];
      bool control = (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f;
      bool c1 = last == 0xc2 && byte >= 0x80 && byte <= 0x9f;
      if (control) part[i] = '?';
      if (c1) part[i] = (char)0xbf;  // makes an inverted question mark of it
      last = byte;
    }
    write_all(STDERR_FILENO, part, (size_t)count);
    place += count;
  }
}

static void close_errors(void) {
  replay_errors();
  if (errors_file >= 0) close(errors_file);
  if (errors_before >= 0) close(errors_before);
  errors_file = errors_before = -1;
}

// MARK: Signals

static int pipe_ends[2] = {-1, -1};
static atomic_bool woken, resized, stop_wanted, continued;
static atomic_int end_signal, holds;
static pthread_mutex_t stopping = PTHREAD_MUTEX_INITIALIZER;

static const int plain_signals[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
static struct sigaction actions_before[NSIG];
static char crash_stack[64 * 1024];

static void ring(void) {
  int error = errno;
  if (pipe_ends[1] >= 0) {
    char byte = 0;
    ssize_t ignored = write(pipe_ends[1], &byte, 1);
    (void)ignored;
  }
  errno = error;
}

static void on_plain_signal(int number) {
  switch (number) {
    case SIGWINCH: atomic_store(&resized, true); break;
    case SIGTSTP: atomic_store(&stop_wanted, true); break;
    case SIGCONT: atomic_store(&continued, true); break;
    case SIGINT:
    case SIGQUIT:
      if (away) return;  // meant for the program that has the terminal now
      atomic_store(&end_signal, number);
      break;
    default: atomic_store(&end_signal, number);
  }
  ring();
}

// Safe in a signal handler; only the first caller does it.
static void give_back_in_haste(void) {
  if (!atomic_exchange(&screen_is_up, false)) return;
  size_t skipped = atomic_load(&mouse_is_on) ? 0 : mouse_reset_length;
  write_all(output_fd, reset_text + skipped, reset_length - skipped);
  tcflush(input_fd, TCIFLUSH);  // half a paste must not run in the shell
  tcsetattr(output_fd, TCSANOW, &modes_before);
  replay_errors();
}

// Gives the terminal back, then lets happen what would have happened without us (Swift's backtrace,
// a core file): a fault is met again on return, everything else is raised again.
static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  give_back_in_haste();
  struct sigaction before = actions_before[number];
  if (!(before.sa_flags & SA_SIGINFO) && before.sa_handler == SIG_IGN) before.sa_handler = SIG_DFL;
  sigaction(number, &before, NULL);
  bool again = info->si_code > 0 && number != SIGTRAP && number != SIGABRT;
  if (again) return;
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  signal(number, SIG_DFL);  // Swift's handler comes back and counts on a fault to be met again
  raise(number);
}

static void handle(int number) {
  struct sigaction action = {0};
  action.sa_handler = on_plain_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static bool was_ignored(int number) { return actions_before[number].sa_handler == SIG_IGN; }

static void take_signals(void) {
  for (size_t i = 0; i < COUNT(plain_signals); i++) {
    int number = plain_signals[i];
    sigaction(number, NULL, &actions_before[number]);
    // nohup and the like stay in force
    if (number == SIGWINCH || number == SIGCONT || !was_ignored(number)) handle(number);
  }
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
  }
  for (size_t i = 0; i < COUNT(crash_signals); i++) {
    struct sigaction action = {0};
    action.sa_sigaction = on_crash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(crash_signals[i], &action, &actions_before[crash_signals[i]]);
  }
}

static void give_signals_back(void) {
  for (size_t i = 0; i < COUNT(plain_signals); i++)
    sigaction(plain_signals[i], &actions_before[plain_signals[i]], NULL);
  for (size_t i = 0; i < COUNT(crash_signals); i++)
    sigaction(crash_signals[i], &actions_before[crash_signals[i]], NULL);
}

// MARK: Opening and closing

static void add_reset(const char *text) {
  if (text == NULL || text == (char *)-1) return;
  for (; *text && reset_length < sizeof reset_text; text++) {
    if (text[0] == '$' && text[1] == '<') {  // padding of the days of paper
      const char *end = strchr(text, '>');
      if (end) {
        text = end;
        continue;
      }
    }
    reset_text[reset_length++] = *text;
  }
}

// What a handler writes: fixed now, as a handler may compute nothing.
static void prepare_reset(void) {
  const char *leave = tigetstr("rmcup");
  reset_length = 0;
  add_reset(MOUSE_OFF);
  mouse_reset_length = reset_length;
  if (pastes_in_brackets) add_reset("\033[?2004l");
  add_reset(tigetstr("rmacs"));
  add_reset(tigetstr("sgr0"));
  add_reset(tigetstr("cnorm"));
  add_reset(leave);
  add_reset(leave == NULL || leave == (char *)-1 ? "\r\n" : "\r");
}

static void take_locale(void) {
  setlocale(LC_ALL, "");
  setlocale(LC_NUMERIC, "C");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static bool make_pipe(void) {
  return pipe_ends[0] >= 0 || pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) == 0;
}

static void empty_pipe(void) {
  char bytes[256];
  while (read(pipe_ends[0], bytes, sizeof bytes) == (ssize_t)sizeof bytes) {
  }
}

static void close_streams(void) {
  if (input_stream) fclose(input_stream);
  if (output_stream) fclose(output_stream);
  input_stream = output_stream = NULL;
  input_fd = output_fd = -1;
}

static bool open_streams(void) {
  input_fd = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
  output_fd = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (input_fd >= 0) input_stream = fdopen(input_fd, "r");
  if (output_fd >= 0) output_stream = fdopen(output_fd, "w");
  return input_stream && output_stream && tcgetattr(output_fd, &modes_before) == 0;
}

static void set_input_modes(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);  // the bytes are ours to read; ncurses must not look at them
  def_prog_mode();
}

static void start_colours(void) {
  colours = has_colors() && start_color() == OK && COLORS >= 8 && COLOR_PAIRS >= 64;
  own_colours = colours && use_default_colors() == OK;
  memset(styles, 0, sizeof styles);
}

int32_t cn_open(void) {
  static bool registered;
  if (screen) return CN_ALREADY_OPEN;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
  const char *name = getenv("TERM");
  if (name == NULL || *name == 0) return CN_UNKNOWN_TERMINAL;
  take_locale();
  int error = 0;
  // newterm prints and exits for an unknown terminal
  if (setupterm(name, STDOUT_FILENO, &error) == ERR)
    return error == 1 ? CN_TOO_SIMPLE : CN_UNKNOWN_TERMINAL;
  const char *move = tigetstr("cup");
  if (move == NULL || move == (char *)-1) return CN_TOO_SIMPLE;
  if (!make_pipe() || !open_streams()) {
    int kept = errno;
    close_streams();
    errno = kept;
    return CN_SYSTEM;
  }
  const char *mouse = tigetstr("kmous");
  tells_mouse = mouse != NULL && mouse != (char *)-1;
  atomic_store(&mouse_is_on, false);
  pastes_in_brackets = strcmp(name, "linux") && strcmp(name, "dumb") && strcmp(name, "vt100");
  away = false;
  atomic_store(&resized, false);
  atomic_store(&stop_wanted, false);
  atomic_store(&continued, false);
  atomic_store(&end_signal, 0);
  take_signals();  // before newterm, which takes only what nobody has taken
  screen = newterm(NULL, output_stream, input_stream);
  if (screen == NULL) {
    give_signals_back();
    close_streams();
    return CN_UNKNOWN_TERMINAL;
  }
  // Until its first endwin, ncurses 6.4 writes out after every move of the cursor: a frame of twenty moves was
  // twenty writes. The screen is taken again at once, before there are colours that ncurses would reset.
  endwin();
  set_input_modes();
  doupdate();
  start_colours();
  prepare_reset();
  set_errors_aside();
  if (!registered) registered = atexit(give_back_in_haste) == 0;
  atomic_store(&screen_is_up, true);
  if (pastes_in_brackets) send_text("\033[?2004h");
  cn_adopt_size();
  return CN_OK;
}

void cn_close(void) {
  if (screen == NULL) return;
  if (!away) {
    if (atomic_load(&mouse_is_on)) send_text(MOUSE_OFF);
    if (pastes_in_brackets) send_text("\033[?2004l");
    endwin();
  }
  atomic_store(&mouse_is_on, false);
  atomic_store(&screen_is_up, false);
  tcsetattr(output_fd, TCSADRAIN, &modes_before);
  delscreen(screen);
  screen = NULL;
  close_streams();
  close_errors();
  give_signals_back();
}

// MARK: Leaving for a while

void cn_leave(void) {
  if (screen == NULL || away) return;
  away = true;
  if (atomic_load(&mouse_is_on)) send_text(MOUSE_OFF);
  if (pastes_in_brackets) send_text("\033[?2004l");
  endwin();
  tcsetattr(output_fd, TCSADRAIN, &modes_before);
  atomic_store(&screen_is_up, false);
  let_errors_through();
  sigaction(SIGTSTP, &actions_before[SIGTSTP], NULL);
}

void cn_enter(void) {
  if (screen == NULL || !away) return;
  reset_prog_mode();  // in the background this stops us until we are in front
  if (!was_ignored(SIGTSTP)) handle(SIGTSTP);
  tcflush(input_fd, TCIFLUSH);  // typed for somebody else
  set_errors_aside();
  atomic_store(&screen_is_up, true);
  if (pastes_in_brackets) send_text("\033[?2004h");
  if (atomic_load(&mouse_is_on)) send_text(MOUSE_ON);
  atomic_store(&continued, false);
  away = false;
  clearok(curscr, TRUE);
}

int32_t cn_stop(void) {
  if (screen == NULL || away || was_ignored(SIGTSTP)) {
    atomic_store(&stop_wanted, false);
    return -1;
  }
  // Whoever wants to hold from now on waits until we are back.
  pthread_mutex_lock(&stopping);
  if (atomic_load(&holds) > 0) {
    atomic_store(&stop_wanted, true);
    pthread_mutex_unlock(&stopping);
    return 0;
  }
  cn_leave();
  atomic_store(&stop_wanted, false);
  struct sigaction stop = {0};
  stop.sa_handler = SIG_DFL;
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &stop, NULL);
  kill(0, SIGTSTP);  // not SIGSTOP: without a shell to continue us the kernel ignores this one
  pthread_mutex_unlock(&stopping);
  cn_enter();
  return 1;
}

void cn_hold_stop(void) {
  pthread_mutex_lock(&stopping);
  atomic_fetch_add(&holds, 1);
  pthread_mutex_unlock(&stopping);
}

void cn_release_stop(void) {
  pthread_mutex_lock(&stopping);
  if (atomic_load(&holds) > 0) atomic_fetch_sub(&holds, 1);
  bool now = atomic_load(&holds) == 0 && atomic_load(&stop_wanted);
  pthread_mutex_unlock(&stopping);
  if (now) ring();
}

// MARK: Another program in our place

extern char **environ;

static void on_child(int number) {
  (void)number;
  ring();
}

// The program's process; 0 with errno if it could not be started.
static pid_t start(const char *const words[], int32_t kept) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t none, given_back;
  sigemptyset(&none);
  sigemptyset(&given_back);
  for (size_t i = 0; i < COUNT(plain_signals); i++)
    if (screen == NULL || !was_ignored(plain_signals[i])) sigaddset(&given_back, plain_signals[i]);
  for (size_t i = 0; i < COUNT(crash_signals); i++) sigaddset(&given_back, crash_signals[i]);
  sigaddset(&given_back, SIGPIPE);
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &given_back);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  // onto itself: lasts over exec
  if (kept >= 0) posix_spawn_file_actions_adddup2(&files, kept, kept);
  pid_t child = 0;
  int error = posix_spawn(&child, words[0], &files, &attributes, (char *const *)words, environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  errno = error;
  return error == 0 ? child : 0;
}

// An editor that stopped itself has the shell's keys go nowhere unless we stop too.
static void stop_with(pid_t child) {
  siginfo_t now = {0};
  // Who was stopped with us and continued with us runs already.
  if (waitid(P_PID, (id_t)child, &now, WCONTINUED | WNOHANG) == 0 && now.si_pid == child) return;
  if (screen == NULL || !was_ignored(SIGTSTP)) kill(0, SIGTSTP);
  kill(child, SIGCONT);
}

cn_ended cn_run(const char *const words[], int32_t kept) {
  cn_ended ended = {0};
  if (words[0] == NULL || !make_pipe()) {
    ended.error = words[0] == NULL ? EINVAL : errno;
    return ended;
  }
  struct sigaction before, action = {0};
  action.sa_handler = on_child;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGCHLD, &action, &before);
  pid_t child = start(words, kept);
  if (child == 0) ended.error = errno;
  int64_t killed_at = 0;
  while (child != 0) {
    empty_pipe();
    siginfo_t told = {0};
    int got = waitid(P_PID, (id_t)child, &told, WEXITED | WSTOPPED | WNOHANG);
    if (got != 0 && errno != EINTR) {  // somebody else waited for it
      ended.error = errno;
      break;
    }
    if (got == 0 && told.si_pid == child) {
      if (told.si_code == CLD_STOPPED) {
        stop_with(child);
        continue;
      }
      ended.code = told.si_code == CLD_EXITED ? told.si_status : 128 + told.si_status;
      break;
    }
    int number = atomic_load(&end_signal);
    if (number != 0 && killed_at == 0) {
      killed_at = cn_now() + 3000;
      kill(child, number);
      kill(child, SIGCONT);
    } else if (number != 0 && cn_now() >= killed_at) {
      kill(child, SIGKILL);
    }
    struct pollfd pipe = {.fd = pipe_ends[0], .events = POLLIN};
    poll(&pipe, 1, number != 0 ? 100 : -1);
  }
  sigaction(SIGCHLD, &before, NULL);
  ended.end_asked = atomic_load(&end_signal) != 0;
  return ended;
}

// MARK: The mouse

bool cn_set_mouse(bool on) {
  if (screen == NULL || !tells_mouse) return false;
  if (on == atomic_load(&mouse_is_on)) return on;
  // Told first: whoever gives the terminal back in between switches off once too often.
  if (on) atomic_store(&mouse_is_on, true);
  if (!away) send_text(on ? MOUSE_ON : MOUSE_OFF);
  if (!on) atomic_store(&mouse_is_on, false);
  return on;
}

// MARK: Waiting and reading

void cn_wake(void) {
  if (!atomic_exchange(&woken, true)) ring();
}

// Whoever calls cn_wake before there is a screen is heard too: flags are looked at before waiting.
static uint32_t pending(void) {
  uint32_t bits = 0;
  if (atomic_exchange(&woken, false)) bits |= CN_WAKE;
  if (atomic_exchange(&resized, false)) bits |= CN_RESIZE;
  if (atomic_exchange(&continued, false)) bits |= CN_CONTINUE;
  if (atomic_load(&stop_wanted) && atomic_load(&holds) == 0) bits |= CN_STOP;
  if (atomic_load(&end_signal) != 0) bits |= CN_TERMINATE;
  return bits;
}

uint32_t cn_wait(int32_t milliseconds, bool input) {
  struct pollfd fds[2] = {
      {.fd = pipe_ends[0], .events = POLLIN},
      {.fd = input ? input_fd : -1, .events = POLLIN},
  };
  uint32_t bits = pending();
  int count = poll(fds, 2, bits ? 0 : milliseconds);
  if (count < 0) return bits | pending();
  // The pipe first, the flags after: what comes in between rings again.
  if (fds[0].revents & POLLIN) empty_pipe();
  bits |= pending();
  if (fds[1].revents & POLLIN) bits |= CN_INPUT;
  else if (fds[1].revents & (POLLHUP | POLLERR | POLLNVAL)) bits |= CN_HANGUP;
  return bits;
}

int32_t cn_signal(void) { return atomic_exchange(&end_signal, 0); }

int32_t cn_read(uint8_t *bytes, size_t capacity) {
  ssize_t count = read(input_fd, bytes, capacity);
  if (count >= 0) return (int32_t)count;
  return errno == EINTR || errno == EAGAIN ? -1 : 0;
}

int64_t cn_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

// MARK: Size

int32_t cn_rows(void) { return screen ? LINES : 0; }
int32_t cn_columns(void) { return screen ? COLS : 0; }

bool cn_adopt_size(void) {
  struct winsize size;
  if (screen == NULL || ioctl(output_fd, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (size.ws_row == LINES && size.ws_col == COLS) return false;
  resizeterm(size.ws_row, size.ws_col);
  clearok(curscr, TRUE);
  return true;
}

// MARK: Painting

int32_t cn_colours(void) { return colours ? COLORS : 0; }

void cn_set_style(int32_t index, uint32_t attributes, int32_t foreground, int32_t background) {
  if (index < 0 || index >= (int32_t)COUNT(styles)) return;
  attr_t bits = 0;
  if (attributes & CN_BOLD) bits |= WA_BOLD;
  if (attributes & CN_DIM) bits |= WA_DIM;
  if (attributes & CN_UNDERLINE) bits |= WA_UNDERLINE;
  if (attributes & CN_REVERSE) bits |= WA_REVERSE;
  styles[index].attributes = bits;
  styles[index].pair = 0;
  if (!colours || (own_colours && foreground < 0 && background < 0)) return;
  if (!own_colours && foreground < 0) foreground = COLOR_WHITE;
  if (!own_colours && background < 0) background = COLOR_BLACK;
  short pair = (short)(index + 1);
  if (pair < COLOR_PAIRS && init_pair(pair, (short)foreground, (short)background) == OK)
    styles[index].pair = pair;
}

void cn_clear(int32_t style) {
  if (screen == NULL || style < 0 || style >= (int32_t)COUNT(styles)) return;
  cchar_t blank;
  const wchar_t space[] = L" ";
  if (setcchar(&blank, space, styles[style].attributes, styles[style].pair, NULL) == OK)
    wbkgrndset(stdscr, &blank);
  werase(stdscr);
  clearok(stdscr, TRUE);
}

// The scalar's width where a terminal is sure to agree, else -1.
static int trusted_width(uint32_t scalar) {
  if (scalar >= 0x20 && scalar < 0x7f) return 1;
  if (scalar < 0xa0) return -1;
  return wcwidth((wchar_t)scalar);
}

static void put_one(const wchar_t *text, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) != OK) {
    const wchar_t base[] = {text[0], 0};
    setcchar(&cell, base, attributes, pair, NULL);
  }
  wadd_wch(stdscr, &cell);  // ERR in the last cell of all, which is painted all the same
}

static bool is_flag(const uint32_t *scalars, int length) {
  return length == 2 && scalars[0] >= 0x1f1e6 && scalars[0] <= 0x1f1ff &&
         scalars[1] >= 0x1f1e6 && scalars[1] <= 0x1f1ff;
}

// A flag is a cell for each of its letters: terminals without flags show these, others join them.
static void put_flag(const uint32_t *scalars, attr_t attributes, short pair) {
  for (int i = 0; i < 2; i++) {
    const wchar_t letter[] = {(wchar_t)scalars[i], 0};
    put_one(letter, attributes, pair);
  }
}

void cn_put(int32_t row, int32_t column, int32_t style, const uint32_t *scalars,
            const uint8_t *lengths, const uint8_t *widths, size_t clusters) {
  if (screen == NULL || style < 0 || style >= (int32_t)COUNT(styles)) return;
  if (wmove(stdscr, row, column) == ERR) return;
  attr_t attributes = styles[style].attributes;
  short pair = styles[style].pair;
  for (size_t i = 0; i < clusters; i++) {
    wchar_t text[CCHARW_MAX + 1] = {0};
    for (int j = 0; j < lengths[i] && j < CCHARW_MAX; j++) text[j] = (wchar_t)scalars[j];
    if (widths[i] == 2 && is_flag(scalars, lengths[i]) && trusted_width(scalars[0]) == 1) {
      put_flag(scalars, attributes, pair);
    } else if (trusted_width(scalars[0]) == widths[i]) {
      put_one(text, attributes, pair);
    } else {
      put_one(L"\xfffd", attributes, pair);
      if (widths[i] == 2) put_one(L" ", attributes, pair);
    }
    scalars += lengths[i];
  }
}

void cn_show(int32_t row, int32_t column) {
  if (screen == NULL || away) return;
  if (row >= 0 && row < LINES && column >= 0 && column < COLS) {
    wmove(stdscr, row, column);
    curs_set(1);
  } else {
    curs_set(0);
  }
  wnoutrefresh(stdscr);
  doupdate();
}
