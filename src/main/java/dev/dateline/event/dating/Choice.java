package dev.dateline.event.dating;

/** Where an event without a time expression of its own may take its time from. */
enum Choice {
  /** The day of publication. */
  PUBLICATION,
  /** About the day of publication: it is told as fresh news. */
  FRESH,
  /** Some day up to the publication. */
  BEFORE_PUBLICATION,
  /** Some day from the publication on. */
  AFTER_PUBLICATION,
  /** It holds at the publication, and nothing says that it ends. */
  ONGOING,
  /** The day that the document tells of: that of its lead. */
  FOCUS,
  /** Some day up to that day. */
  BEFORE_FOCUS,
  /** The time of the trigger that governs it. */
  GOVERNOR,
  /** The governor's time where it is known on both sides. */
  DATED_GOVERNOR,
  /** The governor's time where words say that it is still to come: "will fly on Monday to sign". */
  PURPOSE,
  /** Some day up to the governor's time. */
  BEFORE_GOVERNOR,
  /** Some day from the governor's time on. */
  AFTER_GOVERNOR,
  /** The time of another mention of the same action. */
  SAME_ACTION,
  /** The time of the event that its subject names, told elsewhere: "the call lasted an hour". */
  SUBJECT,
  /** The time of the action that its object names, told elsewhere. */
  OBJECT,
  /** The day on which the same subject last spoke or acted. */
  SAME_SUBJECT,
  /** The time of the event told before. */
  PREVIOUS,
  /** The older time that the sentence before tells of; from it on where that is one day. */
  BACKGROUND
}
