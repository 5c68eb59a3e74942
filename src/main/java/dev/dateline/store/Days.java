package dev.dateline.store;

import java.time.LocalDate;

/** Days as the database counts them: since 1970-01-01. */
final class Days {

  private Days() {}

  static Long number(LocalDate day) {
    return day == null ? null : day.toEpochDay();
  }

  static LocalDate day(Long number) {
    return number == null ? null : LocalDate.ofEpochDay(number);
  }
}
