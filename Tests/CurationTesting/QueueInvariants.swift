/// Is the queue in order, whatever was done to it?

public import Curation
public import Storage

/// What always holds between items, claims, queue, cursors, annotations and counters.
public enum QueueInvariants {
  /// Each invariant as a sentence with the query that finds what breaks it: an item or a reviewer and
  /// two numbers.
  private static let queries: [(name: String, sql: SQLText)] = [
    (
      "the queue holds overlap less done and leased, for open items only",
      """
      SELECT item_id, stands, should FROM (
        SELECT i.item_id, coalesce(q.free, 0) AS stands,
          CASE WHEN i.state <> 0 THEN 0
          ELSE max(0, i.overlap - i.done - (SELECT count(*) FROM claim c
            WHERE c.item_id = i.item_id AND c.state = 1)) END AS should
        FROM item i LEFT JOIN queue q ON q.item_id = i.item_id) AS both
      WHERE stands <> should
      """
    ),
    (
      "the counter of waiting slots is their sum",
      """
      SELECT 0, value, free FROM (SELECT (SELECT value FROM counter WHERE name = 'waiting') AS value,
        (SELECT coalesce(sum(free), 0) FROM queue) AS free) AS both
      WHERE value <> free
      """
    ),
    (
      "a reviewer has a claim of every open item at or before their cursor",
      """
      SELECT q.item_id, r.reviewer_id, q.ord FROM queue q
      JOIN reviewer_cursor r ON r.band = q.band AND q.ord <= r.pos
      WHERE NOT EXISTS (SELECT 1 FROM claim c
        WHERE c.item_id = q.item_id AND c.reviewer_id = r.reviewer_id)
      """
    ),
    (
      "a reviewer has a claim of every item of a situation at or before their cursor for it",
      """
      SELECT q.item_id, r.reviewer_id, q.ord FROM queue q
      JOIN reviewer_cursor r ON r.band = q.expected * 20 + q.band AND q.ord <= r.pos
      WHERE NOT EXISTS (SELECT 1 FROM claim c
        WHERE c.item_id = q.item_id AND c.reviewer_id = r.reviewer_id)
      """
    ),
    (
      "an item waits under the situation that is expected of it",
      """
      SELECT q.item_id, q.expected, i.expected FROM queue q JOIN item i ON i.item_id = q.item_id
      WHERE coalesce(q.expected, 0) <> coalesce(i.expected, 0)
      """
    ),
    (
      "done counts the annotations that stand, but those of who is out as reviewer",
      """
      SELECT item_id, done, stand FROM (
        SELECT i.item_id, i.done, (SELECT count(*) FROM annotation a
          WHERE a.item_id = i.item_id AND a.round = 0 AND a.kind < 3
          AND a.seq = (SELECT max(n.seq) FROM annotation n
            WHERE n.item_id = a.item_id AND n.reviewer_id = a.reviewer_id AND n.round = 0)
          AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = a.item_id
            AND c.reviewer_id = a.reviewer_id AND c.round = 0 AND c.state = 5)) AS stand
        FROM item i) AS both
      WHERE done <> stand
      """
    ),
    (
      "the days' counts sum up to each reviewer's standing annotations and are never below zero",
      """
      SELECT reviewer_id, counted, stand FROM (
        SELECT r.reviewer_id,
          (SELECT coalesce(sum(CASE WHEN d.value < 0 THEN -1000 ELSE d.value END), 0) FROM counter d
            WHERE d.name = 'done' AND d.scope = r.reviewer_id) AS counted,
          (SELECT count(*) FROM annotation a
            WHERE a.reviewer_id = r.reviewer_id AND a.kind < 3
            AND a.seq = (SELECT max(n.seq) FROM annotation n
              WHERE n.item_id = a.item_id AND n.reviewer_id = a.reviewer_id
              AND n.round = a.round)) AS stand
        FROM reviewer r) AS both
      WHERE counted <> stand
      """
    ),
    (
      "leases and annotations in a slot are never more than the overlap that was needed",
      """
      SELECT item_id, slots, most FROM (
        SELECT i.item_id,
          (SELECT count(*) FROM claim c WHERE c.item_id = i.item_id AND c.state IN (1, 2)
            AND c.round = 0 AND i.gold = 0 AND (c.state = 2 OR i.state = 0)
            AND NOT EXISTS (SELECT 1 FROM annotation a WHERE a.item_id = c.item_id
              AND a.reviewer_id = c.reviewer_id AND a.surplus = 1
              AND a.seq = (SELECT max(n.seq) FROM annotation n
                WHERE n.item_id = a.item_id AND n.reviewer_id = a.reviewer_id AND n.round = a.round))) AS slots,
          max(i.drawn_overlap, CASE WHEN EXISTS (SELECT 1 FROM annotation a
            WHERE a.item_id = i.item_id AND a.verdict > 2) THEN 2 ELSE 1 END) AS most
        FROM item i) AS both
      WHERE slots > most
      """
    ),
    (
      "who has submitted has a done claim or is out, and who has a done claim has submitted",
      """
      SELECT c.item_id, c.reviewer_id, c.state FROM claim c
      WHERE c.state <> 5 AND (c.state = 2) <> EXISTS (SELECT 1 FROM annotation a WHERE a.item_id = c.item_id
        AND a.reviewer_id = c.reviewer_id AND a.round = c.round AND a.kind < 3
        AND a.seq = (SELECT max(n.seq) FROM annotation n WHERE n.item_id = a.item_id
          AND n.reviewer_id = a.reviewer_id AND n.round = a.round))
      """
    ),
    (
      "only a lease runs out",
      """
      SELECT item_id, reviewer_id, state FROM claim WHERE (state = 1) <> (expires_at IS NOT NULL)
      """
    ),
    (
      "an item is settled by an annotation that stands or that an adjudicator chose, or by none",
      """
      SELECT i.item_id, i.state, i.settled_by FROM item i
      WHERE (i.state IN (1, 3)) <> EXISTS (SELECT 1 FROM annotation a
        WHERE a.annotation_id = i.settled_by AND a.item_id = i.item_id AND (i.state = 3
        OR a.kind < 3 AND a.seq = (SELECT max(n.seq) FROM annotation n
          WHERE n.item_id = a.item_id AND n.reviewer_id = a.reviewer_id AND n.round = a.round)))
      """
    ),
    (
      "an item is open while it has fewer annotations than it needs, and no longer",
      "SELECT item_id, state, done FROM item WHERE state < 3 AND (state = 0) <> (done < overlap)"
    ),
    (
      "a reject or a handover that stands needs two people",
      """
      SELECT item_id, overlap, needed FROM (
        SELECT i.item_id, i.overlap, max(i.drawn_overlap, CASE WHEN EXISTS (
          SELECT 1 FROM annotation a WHERE a.item_id = i.item_id AND a.kind < 3 AND a.verdict > 2
          AND a.round = 0 AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.item_id = a.item_id
            AND c.reviewer_id = a.reviewer_id AND c.round = 0 AND c.state = 5)
          AND a.seq = (SELECT max(n.seq) FROM annotation n
            WHERE n.item_id = a.item_id AND n.reviewer_id = a.reviewer_id AND n.round = a.round)) THEN 2 ELSE 1 END) AS needed
        FROM item i WHERE i.gold = 0) AS both
      WHERE overlap <> needed
      """
    ),
    (
      "the counter of disputed items is their number",
      """
      SELECT 0, value, items FROM (SELECT
        coalesce((SELECT value FROM counter WHERE name = 'disputed'), 0) AS value,
        (SELECT count(*) FROM item WHERE state = 2) AS items) AS both
      WHERE value <> items
      """
    ),
    (
      "the counters of settled annotations are their numbers",
      """
      SELECT reviewer_id, settled * 1000 + as_submitted, stand * 1000 + same FROM (
        SELECT r.reviewer_id,
          coalesce((SELECT value FROM counter WHERE name = 'settled' AND scope = r.reviewer_id), 0)
            AS settled,
          coalesce((SELECT value FROM counter
            WHERE name = 'as_submitted' AND scope = r.reviewer_id), 0) AS as_submitted,
          (SELECT count(*) FROM annotation a JOIN item i ON i.item_id = a.item_id
            WHERE a.reviewer_id = r.reviewer_id AND a.round = 0 AND a.kind < 3 AND i.state IN (1, 3)
            AND a.seq = (SELECT max(n.seq) FROM annotation n
              WHERE n.item_id = a.item_id AND n.reviewer_id = a.reviewer_id AND n.round = a.round)) AS stand,
          (SELECT count(*) FROM annotation a JOIN item i ON i.item_id = a.item_id
            JOIN annotation b ON b.annotation_id = i.settled_by
            WHERE a.reviewer_id = r.reviewer_id AND a.round = 0 AND a.kind < 3 AND i.state IN (1, 3)
            AND a.verdict = b.verdict AND a.rewrite = b.rewrite
            AND a.seq = (SELECT max(n.seq) FROM annotation n
              WHERE n.item_id = a.item_id AND n.reviewer_id = a.reviewer_id AND n.round = a.round)) AS same
        FROM reviewer r) AS both
      WHERE settled <> stand OR as_submitted <> same
      """
    ),
  ]

  /// What is not in order; empty when all is.
  public static func breaches(_ engine: any SQLEngine) throws(StorageError) -> [String] {
    try engine.read { session throws(StorageError) in
      var found: [String] = []
      for (name, sql) in queries {
        found += try session.all(sql) { row in
          "\(name): \(row.integer(0)), \(row.integer(1)), \(row.integer(2))"
        }
      }
      return found
    }
  }
}
