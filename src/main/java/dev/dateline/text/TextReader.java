package dev.dateline.text;

/**
 * Splits a text into sentences and tokens. Immutable, thread-safe, made once and shared: loading a
 * language's models is the constructor's cost, never {@link #read}'s.
 */
public interface TextReader {

  /** Never fails, whatever the characters; linear in the length of the text. */
  Text read(String text);
}
