package dev.dateline.event.entity;

import dev.dateline.event.clause.QuotedWords;
import dev.dateline.text.Sentence;
import java.util.List;

/** Tells texts in which people talk to each other, as in an interview or a letter. */
final class Talk {

  /** In talk, one of so many sentences has a pronoun of the first or second person. */
  private static final int SENTENCES_OF_TALK = 3;

  private Talk() {}

  /** Whether they say "I" and "you", outside of quotations. */
  static boolean is(List<Sentence> sentences, QuotedWords quoted) {
    int own = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      for (int token = 0; token < sentence.size(); token++) {
        String tag = sentence.tag(token);
        boolean pronoun = tag.equals("PRP") || tag.equals("PRP$");
        own +=
            pronoun && !quoted.at(i, token) && PronounKind.of(sentence.form(token), tag) == null
                ? 1
                : 0;
      }
    }
    return own * SENTENCES_OF_TALK > sentences.size();
  }
}
