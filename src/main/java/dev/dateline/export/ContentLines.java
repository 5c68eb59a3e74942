package dev.dateline.export;

/** The lines of an iCalendar object, folded after 75 octets (RFC 5545 §3.1). */
final class ContentLines {

  private static final int OCTETS = 75;

  private final StringBuilder lines = new StringBuilder();

  /** A property whose value is no text: a date, an address, a word of the standard. */
  ContentLines add(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A property whose value is text, escaped (§3.3.11). */
  ContentLines text(String name, String value) {
    return add(
        name,
        Plain.text(value)
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\n", "\\n"));
  }

  /** Breaks between characters, never within one: octets are counted in UTF-8. */
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + size > OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    lines.append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
