package dev.dateline.time;

import java.util.Objects;

/**
 * What the words of a time expression mean, as TIMEX3 (ISO-TimeML) and, where it has a place on the
 * calendar, as EDTF.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value as TimeML writes it: {@code 2022-W20}, {@code P2W}, {@code
 *     PRESENT_REF}, {@code XXXX-WXX-5}
 * @param mod TIMEX3 modifier ({@code START}, {@code MID}, {@code APPROX}, …), or null
 * @param beginPoint value of the time where a duration begins, or null
 * @param endPoint value of the time where a duration ends, or null
 * @param freq TIMEX3 frequency of a set ({@code 2X}), or null
 * @param quant TIMEX3 quantifier of a set ({@code EVERY}), or null
 * @param when its place on the calendar; null for durations without one and for references such as
 *     {@code PAST_REF} without an anchor
 */
public record TimeValue(
    TimexType type,
    String value,
    String mod,
    String beginPoint,
    String endPoint,
    String freq,
    String quant,
    When when) {

  public TimeValue {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }
}
