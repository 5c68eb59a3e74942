package dev.dateline.export;

/** Writes a page of a timeline; pure: the same page gives the same bytes. */
@FunctionalInterface
public interface Format {

  /** The page in UTF-8. */
  byte[] write(Excerpt excerpt);
}
