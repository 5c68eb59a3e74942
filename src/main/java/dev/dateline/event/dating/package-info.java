/**
 * When each event is. In go the triggers of a document and its resolved times; out comes for each
 * trigger a time with its reason, which may be a mere bound ("before the publication") or none.
 *
 * <p>Start with {@code DocumentDating}, which walks over a {@code Scene}: triggers and times, each
 * where it stands. Three questions follow each other:
 *
 * <ol>
 *   <li>Which trigger does a time expression date? {@code TimeLinker} asks {@code TimeGovernor} for
 *       the trigger it hangs on: {@code TimeClimb} climbs the tree, and the classes beside it are
 *       each named after one construction in which trees or the order of words mislead: {@code
 *       UndatingTime}, {@code PossessiveTime}, {@code TimeBeforeReport}, {@code OpeningTime},
 *       {@code FrontedTime}, {@code NounBeforeTime}, {@code DatedNoun}, {@code PastPlan}, {@code
 *       PeriodFigure}, {@code TenseAgainstTime}, {@code TimeHeadings}, {@code ClockTime}. {@code
 *       SharedTime} and {@code Enacting} say which other triggers have a part in it.
 *   <li>What does the expression then say of the event? {@code LinkedWhen} turns the time into
 *       bounds by the {@code Signal} before it ("since", "until", "by"; {@code SignalReader}), with
 *       {@code PartOfPeriod}, {@code Precise}, {@code Postponed} and {@code FirstSince} for what
 *       isn't to be taken at its word.
 *   <li>When is an event that no expression dates? {@code Facts} says of each trigger what its
 *       sentence tells ({@code VerbGroup}, {@code Governor}, {@code Quotations}); {@code
 *       TenseRules}, {@code PastRules} and {@code NominalRules} order the {@code Choice}s; {@code
 *       Candidates} holds what they come to, {@code Discourse} what was told so far ({@code
 *       ActionKey} knows the same action under two words, {@code FinerTime} takes the finer of its
 *       days).
 * </ol>
 *
 * <p>{@code StatusByTime} is asked last: what lies after the publication is expected.
 */
package dev.dateline.event.dating;
