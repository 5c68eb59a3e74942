package dev.dateline.event.dating;

/** How the words before a time expression relate an event to the time (TimeML's SIGNAL). */
enum Signal {
  /** "on Friday", "in 1995", "Friday", "during the summer": the event is at or within the time. */
  AT,
  /** "9:10 p.m." before the entry of a live blog or chronology. */
  HEADING,
  /** "since mid-February": from then on. */
  SINCE,
  /** "the first time since Feb. 18": the previous one was then. */
  PREVIOUS_AT,
  /** "until Monday", "through June": up to then. */
  UNTIL,
  /** "by Friday": then at the latest. */
  BY,
  /** "before Feb. 24": earlier. */
  BEFORE,
  /** "after Feb. 24": later. */
  AFTER,
  /** "before dawn on Monday", "after 9 p.m. on Monday": on that day, at another hour. */
  SAME_DAY,
  /** "from March to May", its first half. */
  FROM,
  /** "from March to May", its second half. */
  TO,
  /** "for the past two weeks": all through it. */
  FOR,
  /** "two days after it sailed": at the begin of that length. */
  LENGTH_AFTER,
  /** "two days before it sailed": at the end of that length. */
  LENGTH_BEFORE,
  /** "from Monday on", "starting Friday": it begins then. */
  STARTING;

  /** Whether the event takes place on the day or in the period that the time names. */
  boolean isAt() {
    return this == AT || this == SAME_DAY || this == LENGTH_AFTER || this == LENGTH_BEFORE;
  }
}
