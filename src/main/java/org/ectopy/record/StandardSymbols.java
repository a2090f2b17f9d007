package org.ectopy.record;

import java.util.ArrayList;
import java.util.List;

/** The annotation codes every WFDB program knows, as the WFDB Programmer's Guide lists them. */
final class StandardSymbols {

  private static final List<AnnotationSymbol> DEFINED =
      List.of(
          mark(0, " ", "no annotation"),
          beat(1, "N", "normal beat"),
          beat(2, "L", "left bundle branch block beat"),
          beat(3, "R", "right bundle branch block beat"),
          beat(4, "a", "aberrated atrial premature beat"),
          beat(5, "V", "premature ventricular contraction"),
          beat(6, "F", "fusion of ventricular and normal beat"),
          beat(7, "J", "nodal (junctional) premature beat"),
          beat(8, "A", "atrial premature beat"),
          beat(9, "S", "supraventricular premature or ectopic beat"),
          beat(10, "E", "ventricular escape beat"),
          beat(11, "j", "nodal (junctional) escape beat"),
          beat(12, "/", "paced beat"),
          beat(13, "Q", "unclassifiable beat"),
          mark(14, "~", "change in signal quality"),
          mark(16, "|", "isolated QRS-like artifact"),
          mark(18, "s", "ST segment change"),
          mark(19, "T", "T-wave change"),
          mark(20, "*", "systole"),
          mark(21, "D", "diastole"),
          mark(22, "\"", "comment"),
          mark(23, "=", "measurement"),
          mark(24, "p", "P-wave peak"),
          beat(25, "B", "bundle branch block beat, side not stated"),
          mark(26, "^", "pacemaker artifact without capture"),
          mark(27, "t", "T-wave peak"),
          mark(28, "+", "rhythm change"),
          mark(29, "u", "U-wave peak"),
          beat(30, "?", "beat not classified during learning"),
          mark(31, "!", "ventricular flutter wave"),
          mark(32, "[", "start of ventricular flutter or fibrillation"),
          mark(33, "]", "end of ventricular flutter or fibrillation"),
          beat(34, "e", "atrial escape beat"),
          beat(35, "n", "supraventricular escape beat"),
          mark(36, "@", "link to external data"),
          mark(37, "x", "P wave that is not conducted (blocked atrial beat)"),
          beat(38, "f", "fusion of paced and normal beat"),
          mark(39, "(", "waveform onset"),
          mark(40, ")", "waveform end"),
          beat(41, "r", "R-on-T premature ventricular contraction"));

  private StandardSymbols() {}

  /** A symbol for each code in order; a code without a meaning shows as its number, as [42]. */
  static List<AnnotationSymbol> byCode() {
    List<AnnotationSymbol> symbols = new ArrayList<>();
    for (int code = 0; code <= AnnotationSymbol.MAX_CODE; code++) {
      symbols.add(mark(code, "[" + code + "]", ""));
    }
    DEFINED.forEach(symbol -> symbols.set(symbol.code(), symbol));
    return symbols;
  }

  private static AnnotationSymbol beat(int code, String mnemonic, String description) {
    return new AnnotationSymbol(code, mnemonic, description, true);
  }

  private static AnnotationSymbol mark(int code, String mnemonic, String description) {
    return new AnnotationSymbol(code, mnemonic, description, false);
  }
}
