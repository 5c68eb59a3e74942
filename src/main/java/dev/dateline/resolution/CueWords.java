package dev.dateline.resolution;

import java.util.Set;

/** Words that tell past from future, as dictionary forms unless said otherwise. */
final class CueWords {

  /** Verbs whose object lies ahead: "expects to meet". */
  static final Set<String> PLANNING =
      Set.of(
          "expect",
          "suppose",
          "plan",
          "schedule",
          "intend",
          "hope",
          "slate",
          "set",
          "due",
          "propose",
          "project",
          "forecast",
          "anticipate",
          "promise",
          "vow",
          "threaten",
          "agree",
          "want",
          "aim",
          "prepare",
          "decide",
          "call",
          "ask",
          "urge",
          "pledge",
          "consider",
          "like",
          "seek",
          "hop",
          "begin");

  /** Of those, verbs whose past form tells what was done, not what was planned. */
  static final Set<String> STARTED = Set.of("begin", "seek");

  /** Of those, verbs of saying: "a deal agreed in March" is none for a March to come. */
  static final Set<String> SPOKEN =
      Set.of(
          "agree",
          "call",
          "ask",
          "urge",
          "vow",
          "pledge",
          "promise",
          "threaten",
          "decide",
          "seek",
          "want",
          "like",
          "consider",
          "begin");

  /** What is called for a day to come. */
  static final Set<String> MEETINGS =
      Set.of(
          "rally",
          "rallies",
          "protest",
          "protests",
          "march",
          "marches",
          "demonstration",
          "demonstrations",
          "election",
          "elections",
          "vote",
          "referendum",
          "meeting",
          "summit",
          "conference");

  /** Participles of what one notices: "could be heard". */
  static final Set<String> PERCEIVED = Set.of("heard", "seen", "felt");

  /** Words before a noun that an infinitive tells of what has been: "the latest to be shot". */
  static final Set<String> LATEST =
      Set.of("latest", "first", "second", "third", "fourth", "fifth", "last", "only");

  /** Modal verbs that point ahead, after a day that is their subject. */
  static final Set<String> MODAL = Set.of("will", "would", "could", "may", "might", "should");

  /** Verbs after which a clause may begin with a day: "said Monday would be". */
  static final Set<String> SAID =
      Set.of(
          "said", "says", "say", "saying", "think", "thinks", "thought", "hope", "hopes", "fear");

  /** Modal verbs of what can be done in a time: "could reach it in two days". */
  static final Set<String> ABLE = Set.of("can", "could", "cannot");

  /** Words before an infinitive that tells what is so: "seemed to be caused by". */
  static final Set<String> SEEMING =
      Set.of(
          "seem", "appear", "believe", "think", "report", "know", "claim", "suspect", "presume",
          "allege", "say");

  /** Participles that tell when something was said: "saying Friday that". */
  static final Set<String> SAYING =
      Set.of("saying", "adding", "announcing", "telling", "warning", "reporting");

  /** Words between which and a colon a date is no entry of a chronicle. */
  static final Set<String> LEADING =
      Set.of(
          "on", "by", "for", "until", "at", "from", "of", "to", "the", "in", "dated", "since",
          "and", "before", "after", ",", "is", "was");

  /** Words that point ahead by themselves: "payable Dec. 1". */
  static final Set<String> AHEAD =
      Set.of(
          "due",
          "effective",
          "payable",
          "scheduled",
          "expected",
          "upcoming",
          "planned",
          "deadline",
          "slated",
          "likely",
          "tentatively",
          "record",
          "beginning",
          "starting",
          "forthcoming",
          "proposed",
          "redeemable",
          "maturing");

  /** Words before an infinitive that lies ahead: "ready to leave". */
  static final Set<String> READY =
      Set.of(
          "ready",
          "likely",
          "unlikely",
          "able",
          "plan",
          "decision",
          "deadline",
          "effort",
          "bid",
          "way",
          "need",
          "refuse",
          "continue",
          "decline",
          "move",
          "right",
          "chance",
          "proposal",
          "offer",
          "agreement",
          "commitment",
          "program",
          "goal",
          "target",
          "pledge",
          "promise",
          "intention",
          "option",
          "pact",
          "order",
          "authority",
          "opportunity");

  /** Prepositions that name a limit. */
  static final Set<String> LIMITS = Set.of("by", "through", "till");

  /** Verbs that give something a time to come, even in the past tense. */
  static final Set<String> SCHEDULING =
      Set.of("schedule", "postpone", "delay", "reschedule", "slate");

  /** Verbs whose present tells of a schedule: "opens Friday". */
  static final Set<String> OPENING =
      Set.of(
          "open", "begin", "start", "end", "expire", "meet", "leave", "arrive", "resume", "take",
          "go", "come", "become", "mature", "face", "play", "run", "return", "close", "kick",
          "reopen", "mark", "await", "turn", "vote");

  /** Verbs that tell how long something went on. */
  static final Set<String> LASTING =
      Set.of(
          "run",
          "last",
          "stay",
          "remain",
          "live",
          "serve",
          "work",
          "continue",
          "hold",
          "rule",
          "reign",
          "wait",
          "play",
          "lead",
          "study",
          "teach",
          "head",
          "stand",
          "sit",
          "stretch");

  /** What is planned when it "takes" it: "takes place", "takes office". */
  static final Set<String> TAKING =
      Set.of(
          "place", "effect", "office", "on", "over", "off", "part", "up", "the", "her", "his",
          "its");

  /** Verbs whose progressive tells of an arrangement: "is visiting on Friday". */
  static final Set<String> ARRANGED =
      Set.of(
          "visit", "travel", "hold", "fly", "head", "speak", "host", "fight", "attend", "launch",
          "join", "sit", "perform", "appear", "gather", "vote", "marry", "retire");

  /** Prepositions of days. */
  static final Set<String> ON = Set.of("on", "for", "at");

  /** What follows the date of an entry of a chronicle. */
  static final Set<String> ENTRY_MARKS = Set.of(":", "-", "--", "\u2013", "\u2014");

  /** Past forms that stand beside what is reported: ", she said,". */
  static final Set<String> REPORTING = Set.of("said", "says", "added", "reported", "told");

  /** Up to a time that is mostly still to come. */
  static final Set<String> UNTIL = Set.of("until", "till", "til");

  /** What a new clause begins after. */
  static final Set<String> CLAUSE_MARKS = Set.of(";", ",");

  /** What stands between "wait" and a day. */
  static final Set<String> AWAITING = Set.of("for", "till", "til", "until");

  /** What is called, set or announced for a day. */
  static final Set<String> APPOINTMENTS =
      Set.of(
          "strike",
          "walkout",
          "vote",
          "ballot",
          "election",
          "referendum",
          "meeting",
          "summit",
          "talks",
          "session",
          "hearing",
          "trial",
          "rally",
          "protest",
          "march",
          "demonstration",
          "conference",
          "ceremony",
          "funeral",
          "launch",
          "match",
          "debate",
          "visit",
          "date");

  static final Set<String> APPOINTING =
      Set.of("call", "set", "schedule", "plan", "announce", "arrange", "fix", "convene", "order");

  /** Prepositions of dates told of. */
  static final Set<String> IN = Set.of("in", "on");

  /** "Moved to Monday", "brought forward to Friday". */
  static final Set<String> PUTTING_OFF =
      Set.of(
          "moved", "postponed", "rescheduled", "delayed", "deferred", "pushed", "back", "forward");

  /** Verbs whose past is their present. */
  static final Set<String> UNCHANGED =
      Set.of(
          "beat", "burst", "cut", "hit", "put", "quit", "set", "shed", "shut", "split", "spread");

  /** What is traded before its month comes: "the March contract". */
  static final Set<String> TRADED = Set.of("delivery", "contract", "contracts", "futures");

  private CueWords() {}
}
