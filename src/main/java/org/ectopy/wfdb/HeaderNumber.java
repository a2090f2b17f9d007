package org.ectopy.wfdb;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The numbers of header files, as C's {@code scanf} reads and {@code printf} writes them. */
final class HeaderNumber {

  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,19}");
  private static final Pattern REAL =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
  private static final int LONGEST_REAL = 60;
  private static final int LONGEST_PLAIN = 20;

  private HeaderNumber() {}

  /** A real number; {@code 360}, {@code 360.}, {@code 3.6e2} are the same. */
  static double real(HeaderLine line, String field, String what) throws WfdbException {
    boolean number = field.length() <= LONGEST_REAL && REAL.matcher(field).matches();
    double value = number ? Double.parseDouble(field) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw line.fail(field, what);
    }
    return value;
  }

  /** A whole number of 64 bits that is 0 or more. */
  static long count(HeaderLine line, String field, String what) throws WfdbException {
    return whole(line, field, what, new Range(0, Long.MAX_VALUE));
  }

  /** A whole number of 32 bits. */
  static int integer(HeaderLine line, String field, String what) throws WfdbException {
    return (int) whole(line, field, what, new Range(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  /** A whole number of 32 bits that is {@code smallest} or more. */
  static int atLeast(int smallest, HeaderLine line, String field, String what)
      throws WfdbException {
    return (int) whole(line, field, what, new Range(smallest, Integer.MAX_VALUE));
  }

  private record Range(long smallest, long largest) {}

  private static long whole(HeaderLine line, String field, String what, Range range)
      throws WfdbException {
    if (!INTEGER.matcher(field).matches()) {
      throw line.fail(field, what);
    }
    try {
      long value = Long.parseLong(field);
      if (value >= range.smallest() && value <= range.largest()) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw line.fail(field, what + " of at most 64 bits");
    }
    throw line.fail(field, what + " (" + range.smallest() + " to " + range.largest() + ")");
  }

  /** The shortest decimal number that reads back as {@code value}. */
  static String text(double value) {
    BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
    String plain = shortest.toPlainString();
    return plain.length() > LONGEST_PLAIN ? shortest.toString() : plain;
  }
}
