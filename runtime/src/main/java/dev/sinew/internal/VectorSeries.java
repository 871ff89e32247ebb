package dev.sinew.internal;

import jdk.incubator.vector.DoubleVector;

/** The polynomials of the functions of floats on vectors, operation for operation. */
final class VectorSeries {
  private VectorSeries() {}

  /** {@link Exponential#brief}. */
  static DoubleVector exp(DoubleVector x) {
    DoubleVector t = x.mul(0x1p-12);
    DoubleVector square = t.mul(t);
    DoubleVector power = t.mul(0.999999999999986).add(1).add(square.mul(upper(t, square)));
    power = power.mul(power);
    power = power.mul(power);
    power = power.mul(power);
    power = power.mul(power);
    power = power.mul(power);
    power = power.mul(power);
    power = power.mul(power);
    power = power.mul(power);
    power = power.mul(power);
    power = power.mul(power);
    power = power.mul(power);
    return power.mul(power);
  }

  /** {@link Exponential#briefLess1}. */
  static DoubleVector expLess1(DoubleVector x) {
    DoubleVector t = x.mul(0x1p-12);
    DoubleVector u = t.mul(t.mul(upper(t, t.mul(t))).add(0.999999999999986));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    u = u.mul(u.add(2));
    return u.mul(u.add(2));
  }

  /** {@code Exponential.upper}. */
  private static DoubleVector upper(DoubleVector t, DoubleVector square) {
    return t.mul(0.16666666678053693)
        .add(0.49999999975818005)
        .add(square.mul(t.mul(0.008333320974872592).add(0.04166796321221866)));
  }

  /** {@link Logarithm#briefOf1Plus}. */
  static DoubleVector of1Plus(DoubleVector u) {
    DoubleVector z = u.div(u.add(2));
    DoubleVector s = z.mul(z);
    DoubleVector square = s.mul(s);
    DoubleVector low =
        s.mul(0.6666666622856756)
            .add(2.0000000000050373)
            .add(square.mul(s.mul(0.28568108212994636).add(0.4000006239847722)));
    DoubleVector high =
        s.mul(0.17117320869257072).add(0.22305779233823014).add(square.mul(0.21876218785099383));
    return z.mul(low.add(square.mul(square).mul(high)));
  }

  /** {@link HyperbolicTangent#brief}. */
  static DoubleVector tanh(DoubleVector inside) {
    DoubleVector s = inside.mul(inside);
    DoubleVector square = s.mul(s);
    DoubleVector p =
        s.mul(0.14092378241051182)
            .add(0.9999999999444952)
            .add(
                square.mul(
                    s.mul(4.2039030724726374e-05)
                        .add(0.004416844021093822)
                        .add(square.mul(s.mul(3.590495647005116e-11).add(1.098288736247364e-07)))));
    DoubleVector q =
        s.mul(0.47425711520427066)
            .add(1)
            .add(
                square.mul(
                    s.mul(0.0004990824584396059)
                        .add(0.02916921670744897)
                        .add(
                            square.mul(s.mul(2.9012670449685736e-09).add(2.582048478004213e-06)))));
    return inside.mul(p).div(q);
  }

  /** {@link NormalDistribution#briefErf}. */
  static DoubleVector erf(DoubleVector inside) {
    DoubleVector s = inside.mul(inside);
    DoubleVector square = s.mul(s);
    DoubleVector fourth = square.mul(square);
    DoubleVector p =
        s.mul(0.19845567842960887)
            .add(1.128379167088129)
            .add(square.mul(s.mul(0.004875304981896275).add(0.057832322013886814)))
            .add(
                fourth.mul(
                    s.mul(2.1230823474794032e-05)
                        .add(0.0005077155839706749)
                        .add(square.mul(s.mul(3.066880635925038e-09).add(7.50642112867435e-07)))));
    DoubleVector q =
        s.mul(0.5092100987236357)
            .add(1)
            .add(square.mul(s.mul(0.01753888483098616).add(0.12098926347332807)))
            .add(
                fourth.mul(
                    s.mul(0.00010964447489865586)
                        .add(0.0016917584419499285)
                        .add(square.mul(s.mul(7.405093173623443e-08).add(4.437175603713306e-06)))));
    return inside.mul(p).div(q);
  }

  /** {@link NormalDistribution#brief}. */
  static DoubleVector normal(DoubleVector inside) {
    DoubleVector a = inside.abs();
    DoubleVector s = a.mul(a);
    DoubleVector square = s.mul(s);
    DoubleVector p =
        a.mul(0.5078594036986909)
            .add(0.49999999995018035)
            .add(s.mul(a.mul(0.07144265717809538).add(0.250874655685426)))
            .add(square.mul(a.mul(0.000893120121395994).add(0.011675104412488889)));
    DoubleVector q =
        a.mul(1.813603359015145)
            .add(1)
            .add(s.mul(a.mul(0.6580159649202348).add(1.4487955680560611)))
            .add(
                square.mul(
                    a.mul(0.029264961846758513)
                        .add(0.18132444415379667)
                        .add(s.mul(0.002238722901150475))));
    DoubleVector tail = exp(s.mul(-0.5)).mul(p).div(q);
    DoubleVector above = inside.mul(0x1p1000).min(1).max(0);
    DoubleVector two = tail.mul(2);
    return tail.add(above.mul(two.neg().add(1)));
  }
}
