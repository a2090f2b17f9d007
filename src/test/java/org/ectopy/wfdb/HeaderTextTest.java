package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ectopy.record.Calibration;
import org.ectopy.record.Lead;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTextTest {

  private static final Path FILE = Path.of("r.hea");

  private static Header parse(byte[] content) throws WfdbException {
    return HeaderFile.parse(FILE, content);
  }

  private static String rewritten(String text) throws WfdbException {
    return HeaderText.of(parse(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aHeaderInTheUsualFormStaysAsItIs() throws Exception {
    String text =
        """
        r 3 360/73.5(12.25) 650000 13:05:00.250 25/04/1989
        r.dat 212 200(1000)/mV 11 1024 995 -22131 0 MLII
        a.dat 16x2:6+24 0/uV 12 0 0 7 512 ECG  signal
        a.dat 16x2:6+24 0.001/mV 12 0 0 7 512 V 5
        # 69 M 1085 1629 x1
        #
        """;
    assertEquals(text, rewritten(text));
  }

  @Test
  void segmentsStayAsTheyAre() throws Exception {
    String text = "v/3 2 125 120\nv_layout 0\n~ 20\nv_1 100\n#c\n";
    assertEquals(text, rewritten(text));
  }

  @Test
  void whatIsMissingIsFilledInButNoChecksumIsMadeUp() throws Exception {
    assertEquals("r 1 250 0\nf 16 0/mV 12 0 0\n", rewritten("r 1\r\nf 16\r\n"));
  }

  @Test
  void bytesThatAreNotUtf8StayAsTheyAre() throws Exception {
    byte[] content =
        "r 1 250 1\nf 16 1/mV 12 0 0 0 0 \u00c9\u00e9\n# \u00b5\u00ff\u00a0\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Header header = parse(content);
    assertEquals("\u00c9\u00e9", header.signals().getFirst().lead().name());
    assertArrayEquals(content, HeaderText.encode(HeaderText.of(header)));
  }

  @Test
  void utf8IsReadAsSuch() throws Exception {
    byte[] content = "r 0\n# Gr\u00f6\u00dfe \u03bc\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(" Gr\u00f6\u00dfe \u03bc"), parse(content).comments());
  }

  @Property(tries = 500)
  void anyBytesDecodeToTextThatReadsBack(@ForAll @Size(max = 40) byte[] content) {
    String text = HeaderText.decode(content);
    assertEquals(text, HeaderText.decode(HeaderText.encode(text)));
  }

  @Property(tries = 500)
  void signalsReadBack(
      @ForAll @IntRange(min = 1, max = 9) int perFrame,
      @ForAll @IntRange(min = 0, max = 1000) int skew,
      @ForAll int baseline,
      @ForAll int adcZero,
      @ForAll double gain)
      throws Exception {
    double usable = gain == 0 || !Double.isFinite(gain) ? 1 : gain;
    SignalLine signal =
        new SignalLine(
            "sub/f.dat",
            new Storage(16, skew, baseline & 0xffffL, adcZero & 0xfff),
            new Lead("a b", new Calibration(usable, baseline, "mm/s", true), perFrame, 16, adcZero),
            OptionalInt.of(baseline),
            OptionalInt.of((short) adcZero));
    Header header =
        new Header(
            new RecordLine("r", 0, 1, TimeBase.of(SampleRate.ofHertz(250)), 5),
            List.of(signal),
            List.of(),
            List.of());
    assertEquals(header, parse(HeaderText.encode(HeaderText.of(header))));
  }

  @Test
  void unitsThatAFieldCannotHoldAreWrittenSoThatItCan() {
    assertEquals("2/mm_Hg", GainField.text(new Calibration(2, 0, " mm Hg", true), 0));
    assertEquals("2/NU", GainField.text(new Calibration(2, 0, "", true), 0));
  }

  @Test
  void aCommentOfTwoLinesBecomesTwo(@TempDir Path folder) throws Exception {
    Header header = parse("r 0 250 0\n".getBytes(StandardCharsets.UTF_8));
    Path file = folder.resolve("r.hea");
    HeaderFile.write(
        file,
        new Header(header.line(), List.of(), List.of(), List.of(" one\r\n two")),
        Overwrite.REFUSE);
    assertEquals("r 0 250 0\n# one\n# two\n", Files.readString(file));
    assertEquals(List.of(" one", " two"), HeaderFile.read(file).comments());
  }
}
