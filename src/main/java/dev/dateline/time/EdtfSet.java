package dev.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Some times of which one ({@code [1667,1668]}) or all ({@code {1667,1668}}) are meant (level 2).
 *
 * @param all whether all are meant, not one of them
 * @param members at least one; a range {@code a..b} is an {@link EdtfInterval}
 */
public record EdtfSet(boolean all, List<Edtf> members) implements Edtf {

  public EdtfSet {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an empty set");
    }
  }

  @Override
  public LocalDate earliest() {
    return members.stream().anyMatch(m -> m.earliest() == null)
        ? null
        : members.stream()
            .map(Edtf::earliest)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .get();
  }

  @Override
  public LocalDate latest() {
    return members.stream().anyMatch(m -> m.latest() == null)
        ? null
        : members.stream()
            .map(Edtf::latest)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .get();
  }

  /** That of its only member, or an interval. */
  @Override
  public Granularity granularity() {
    return members.size() == 1 ? members.get(0).granularity() : Granularity.INTERVAL;
  }

  @Override
  public String toString() {
    return members.stream()
        .map(EdtfSet::spell)
        .collect(Collectors.joining(",", all ? "{" : "[", all ? "}" : "]"));
  }

  private static String spell(Edtf member) {
    if (member instanceof EdtfInterval range) {
      String from = range.from() instanceof EdtfInterval.End ? "" : range.from().toString();
      String to = range.to() instanceof EdtfInterval.End ? "" : range.to().toString();
      return from + ".." + to;
    }
    return member.toString();
  }
}
