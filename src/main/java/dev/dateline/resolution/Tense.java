package dev.dateline.resolution;

/** Where the words around a time place it, seen from the moment of writing. */
enum Tense {
  PAST,
  FUTURE,
  NONE
}
