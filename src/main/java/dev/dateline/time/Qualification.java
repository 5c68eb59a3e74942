package dev.dateline.time;

/** How sure a whole EDTF date is (ISO 8601-2, level 1). */
public enum Qualification {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String mark;

  Qualification(String mark) {
    this.mark = mark;
  }

  /** The character that ends a date so qualified; empty for none. */
  public String mark() {
    return mark;
  }

  static Qualification of(char mark) {
    return switch (mark) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }
}
