package dev.dateline.event.entity;

import dev.dateline.text.Sentence;
import java.util.Arrays;

/** Labels the tokens of a sentence as names of persons, organizations and places. Thread-safe. */
final class NameTagger {

  private final NameModel model;
  private final Gazetteer gazetteer;

  NameTagger(NameModel model, Gazetteer gazetteer) {
    this.model = model;
    this.gazetteer = gazetteer;
  }

  /**
   * @param forms the sentence's tokens
   */
  NameLabel[] label(Sentence sentence, String[] forms) {
    NameFeatures features = new NameFeatures(sentence, forms, gazetteer);
    NameLabel[] labels = new NameLabel[forms.length];
    float[] scores = new float[NameLabel.ALL.length];
    float[] meaning = new float[NameFeatures.meaningSize()];
    float[] hidden = new float[model.hidden()];
    NameLabel previous = NameLabel.OUTSIDE;
    NameLabel before = NameLabel.OUTSIDE;
    for (int i = 0; i < forms.length; i++) {
      NameLabel label = NameLabel.OUTSIDE;
      if (previous != NameLabel.OUTSIDE || NameFeatures.mayBeName(forms[i])) {
        Arrays.fill(scores, 0);
        features.collect(i, previous, before, feature -> model.score(feature, scores));
        features.meaning(i, meaning);
        model.score(meaning, hidden, scores);
        label = best(scores, previous, forms[i]);
      }
      labels[i] = label;
      before = previous;
      previous = label;
    }
    return labels;
  }

  static NameLabel best(float[] scores, NameLabel previous, String form) {
    NameLabel best = NameLabel.OUTSIDE;
    for (NameLabel label : NameLabel.ALL) {
      if (label.mayStand(previous, form) && scores[label.ordinal()] > scores[best.ordinal()]) {
        best = label;
      }
    }
    return best;
  }
}
