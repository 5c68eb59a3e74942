package dev.dateline.expression;

/** What the words of a time expression say, before it is anchored. */
public interface Meaning {}
