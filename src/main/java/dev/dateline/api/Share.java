package dev.dateline.api;

/** Rounds probabilities and the like to what they are worth: three digits. */
final class Share {

  private Share() {}

  static double of(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
