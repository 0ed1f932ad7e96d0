// How does Swift reach the real terminal without ever seeing <curses.h>?
//
// One screen a process. Everything but cn_wake, cn_hold_stop and cn_release_stop belongs to one
// thread, the main one: ncurses is not thread-safe.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Answers of cn_open.
#define CN_OK 0
#define CN_NOT_A_TERMINAL 1      // standard input or output is no terminal
#define CN_UNKNOWN_TERMINAL 2    // TERM is not in the terminal database
#define CN_TOO_SIMPLE 3          // TERM cannot move the cursor
#define CN_ALREADY_OPEN 4        // a screen is open in this process
#define CN_SYSTEM 5              // a system call failed, errno says which way

// Takes the terminal: alternate screen, raw input, signals, errors written to fd 2 set aside.
int32_t cn_open(void);
// Gives everything back as it was and shows what was written to fd 2 meanwhile. Twice does no harm.
void cn_close(void);

// Gives the terminal to somebody else for a while (an editor), and takes it again. Signals from the
// keyboard are meant for the other program meanwhile.
void cn_leave(void);
void cn_enter(void);

// Stops the process group as Ctrl-Z in a shell does. 1: it was stopped and is back; 0: held back,
// cn_wait will say CN_STOP as soon as it is no more; -1: nobody is there who could continue it.
int32_t cn_stop(void);
// What became of a program that cn_run started.
typedef struct {
  int32_t error;   // 0, or the errno for which it could not be started
  int32_t code;    // its exit code; 128 and the signal's number for one that a signal ended
  bool end_asked;  // a signal to end came to us meanwhile; cn_signal still tells which
} cn_ended;

// Runs a program (`words`, ended by NULL, the first one a path) on standard input and output, and
// waits for its end. Between cn_leave and cn_enter, or without a screen. It has the signals as they
// were before there was a screen, and `kept` (-1 for none) as a descriptor beside the first three.
// When it is stopped we stop with it; when we are asked to end it is asked too, and killed after
// three seconds.
cn_ended cn_run(const char *const words[], int32_t kept);

// Has the terminal tell presses and the wheel of its mouse, or no more; it lasts over leaving and
// entering. Answers with whether it tells them now: a terminal without a mouse never does.
bool cn_set_mouse(bool on);

// Holds back stopping, and lets it happen again; they nest. From any thread. cn_hold_stop waits
// while the process is about to be stopped.
void cn_hold_stop(void);
void cn_release_stop(void);

// Ends a cn_wait that is under way, or the next one. From any thread, also without a screen.
void cn_wake(void);

// Bits of cn_wait's answer.
#define CN_INPUT 1       // bytes can be read
#define CN_HANGUP 2      // the terminal is gone
#define CN_WAKE 4        // cn_wake was called
#define CN_RESIZE 8      // SIGWINCH came
#define CN_STOP 16       // stopping was asked for and is not held back
#define CN_CONTINUE 32   // the process was stopped by others and goes on
#define CN_TERMINATE 64  // a signal to end came, see cn_signal

// Waits at most so many milliseconds, without end if negative, and says what is there to do.
uint32_t cn_wait(int32_t milliseconds, bool input);
// The signal that asked to end, 0 if none did; asking forgets it.
int32_t cn_signal(void);
// Reads what has been typed: count of bytes, 0 when the terminal is gone, -1 when there is nothing.
int32_t cn_read(uint8_t *bytes, size_t capacity);
// Milliseconds of a clock that only goes forward.
int64_t cn_now(void);

// The screen's size as last adopted.
int32_t cn_rows(void);
int32_t cn_columns(void);
// Asks the terminal for its size and takes it over; true if it is another one.
bool cn_adopt_size(void);

// Attributes of a style.
#define CN_BOLD 1
#define CN_DIM 2
#define CN_UNDERLINE 4
#define CN_REVERSE 8

// How many colours there are: 0 without colour.
int32_t cn_colours(void);
// Says how style `index` (0 to 63) looks; -1 is the terminal's own colour.
void cn_set_style(int32_t index, uint32_t attributes, int32_t foreground, int32_t background);
// Fills the screen's background with a style and has all of it sent again by the next cn_show.
void cn_clear(int32_t style);
// Puts clusters side by side from a place on: `lengths` scalars each, `widths` columns each. What
// the C library holds for another width than told becomes U+FFFD, so that nothing ever shifts. Two
// regional indicators are a flag, two columns wide.
void cn_put(int32_t row, int32_t column, int32_t style, const uint32_t *scalars,
            const uint8_t *lengths, const uint8_t *widths, size_t clusters);
// Sends what changed and places the cursor; a negative row hides it.
void cn_show(int32_t row, int32_t column);

#endif
