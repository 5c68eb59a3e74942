package dev.dateline.event.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two mentions of a text of Wednesday 2024-05-15, each in an event of its own. */
class GroupsTest {

  private Account one;
  private Account other;
  private Groups groups;

  @BeforeEach
  void begin() {
    Narrative narrative = new Narrative("The dam [burst]. The mayor [resigned].");
    one = narrative.account("burst");
    other = narrative.account("resigned");
    groups = narrative.apart();
  }

  @Test
  void tellsAllThatWereBegun() {
    assertThat(groups.told()).containsExactly(groups.of(one), groups.of(other));
  }

  @Test
  void whatIsMergedIsToldOnceInTheOrderOfTheText() {
    groups.merge(groups.of(one), groups.of(other));

    assertThat(groups.of(one)).isSameAs(groups.of(other));
    assertThat(groups.told()).containsExactly(groups.of(other));
    assertThat(groups.of(other).accounts()).containsExactly(one, other);
  }

  @Test
  void anAttributeIsAMentionThatNamesNoEvent() {
    groups.attribute(other, groups.of(one));

    assertThat(groups.told()).containsExactly(groups.of(one));
    assertThat(groups.of(one).accounts()).containsExactly(one);
    assertThat(groups.of(one).all()).containsExactly(one, other);
  }

  @Test
  void whatIsDroppedIsNotTold() {
    groups.drop(groups.of(one));

    assertThat(groups.told()).containsExactly(groups.of(other));
  }
}
