package dev.dateline.text;

import java.util.Arrays;

/** A growing list of spans, as two arrays: what the tokenizer writes into. */
final class Spans {

  int[] begins;
  int[] ends;
  int size;

  Spans(int capacity) {
    begins = new int[capacity];
    ends = new int[capacity];
  }

  void add(int begin, int end) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    begins[size] = begin;
    ends[size++] = end;
  }
}
