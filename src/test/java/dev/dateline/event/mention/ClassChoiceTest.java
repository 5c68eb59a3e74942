package dev.dateline.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.EventClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassChoiceTest {

  @ParameterizedTest(name = "{0} at {1} against an occurrence at {2}: {3}")
  @CsvSource({
    "STATE, 0.5, 0.4, OCCURRENCE", // states are overrated
    "STATE, 0.6, 0.3, STATE",
    "ASPECTUAL, 0.3, 0.5, ASPECTUAL", // beginnings and ends are underrated
    "ASPECTUAL, 0.2, 0.5, OCCURRENCE",
    "I_ACTION, 0.4, 0.5, OCCURRENCE",
    "I_ACTION, 0.5, 0.4, I_ACTION"
  })
  void weighsTheClasses(EventClass other, double p, double occurrence, EventClass chosen) {
    double[] probabilities = new double[MentionModel.LABELS];
    probabilities[1 + other.ordinal()] = p;
    probabilities[1 + EventClass.OCCURRENCE.ordinal()] = occurrence;
    probabilities[MentionModel.NONE] = 1 - p - occurrence;

    assertThat(EventClass.values()[ClassChoice.label(probabilities) - 1]).isEqualTo(chosen);
  }

  @ParameterizedTest(name = "no event {0}, doubted {1}")
  @CsvSource({"0.9, 0.05", "0.05, 0.9"})
  void whatIsNoEventIsNoClass(double none, double doubted) {
    double[] probabilities = new double[MentionModel.LABELS];
    probabilities[MentionModel.NONE] = none;
    probabilities[MentionModel.DOUBTED] = doubted;
    probabilities[1 + EventClass.REPORTING.ordinal()] = 0.05;

    assertThat(EventClass.values()[ClassChoice.label(probabilities) - 1])
        .isEqualTo(EventClass.REPORTING);
  }
}
