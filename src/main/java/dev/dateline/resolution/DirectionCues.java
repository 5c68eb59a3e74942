package dev.dateline.resolution;

import dev.dateline.expression.TimeExpression;

/** Says for an expression what around it tells past from future. */
interface DirectionCues {

  Cue of(TimeExpression expression);
}
