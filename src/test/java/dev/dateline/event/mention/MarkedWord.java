package dev.dateline.event.mention;

import dev.dateline.text.EnglishReader;

/** A sentence with one word marked: {@code The team [failed] to win.} */
final class MarkedWord {

  private static final EnglishReader READER = new EnglishReader();

  final Facts facts;
  final Predications predications;
  final Stances stances;
  final int token;

  MarkedWord(String text) {
    var sentence = READER.read(text.replace("[", "").replace("]", "")).sentences().get(0);
    this.facts = new Facts(sentence);
    this.predications = new Predications(facts);
    this.stances = new Stances(facts);
    this.token = sentence.tokenAt(text.indexOf('['));
  }

  /** {@code FAILS refused}, or the effect alone where no word decides; {@code -} for null. */
  String show(Commitment commitment) {
    return commitment == null ? "-" : (commitment.effect() + " " + form(commitment.cue())).trim();
  }

  /** Empty for no token. */
  String form(int token) {
    return token < 0 ? "" : facts.form(token);
  }
}
