package dev.dateline.event.grouping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of one document as they are being told apart, and which of them each mention is of.
 */
final class Groups {

  private final List<Group> begun = new ArrayList<>();
  private final Map<Account, Group> groupOf = new IdentityHashMap<>();

  /** The event that a mention was given to last. */
  Group of(Account account) {
    return groupOf.get(account);
  }

  /** An event that no mention before was of. */
  Group begin() {
    Group group = new Group();
    begun.add(group);
    return group;
  }

  void add(Account account, Group group) {
    group.add(account);
    groupOf.put(account, group);
  }

  /** Moves a mention to an event that it says something of without naming it: "lasted an hour". */
  void attribute(Account account, Group event) {
    of(account).accounts().remove(account);
    event.attribute(account);
    groupOf.put(account, event);
  }

  /** Both tell of the same event. */
  void merge(Group from, Group into) {
    redirect(from, into);
    into.join(from);
    from.accounts().clear();
  }

  /** The one foresees, wants or refuses the other: "plans to", "failed to". */
  void mergeForeseeing(Group from, Group into) {
    redirect(from, into);
    into.foreseenBy(from);
    from.accounts().clear();
  }

  private void redirect(Group from, Group into) {
    from.accounts().forEach(account -> groupOf.put(account, into));
  }

  /** Leaves an event out. */
  void drop(Group group) {
    group.accounts().clear();
  }

  /** All that were not left out or merged into others, in the order of their first mentions. */
  List<Group> told() {
    return begun.stream().filter(group -> !group.accounts().isEmpty()).toList();
  }
}
