package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ectopy.record.Calibration;
import org.ectopy.record.Lead;
import org.ectopy.record.SampleRate;
import org.ectopy.record.TimeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of header.5 and their defaults. */
class HeaderFileTest {

  private static final Path FILE = Path.of("test.hea");

  private static Header parse(String text) throws WfdbException {
    return HeaderFile.parse(FILE, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static SignalLine signal(String line) throws WfdbException {
    return parse("r 1 250 10\n" + line + "\n").signals().getFirst();
  }

  @Test
  void firstExampleOfTheSpecification() throws Exception {
    Header header =
        parse(
            """
            100 2 360 650000 0:0:0 0/0/0
            100.dat 212 200 11 1024 995 -22131 0 MLII
            100.dat 212 200 11 1024 1011 20052 0 V5
            # 69 M 1085 1629 x1
            # Aldomet, Inderal
            """);

    TimeBase midnight =
        new TimeBase(SampleRate.ofHertz(360), Optional.of(LocalTime.MIDNIGHT), Optional.empty());
    assertEquals(new RecordLine("100", 0, 2, midnight, 650_000), header.line());
    SignalLine first =
        new SignalLine(
            "100.dat",
            new Storage(212, 0, 0, 0),
            new Lead("MLII", new Calibration(200, 1024, "mV", true), 1, 11, 1024),
            OptionalInt.of(995),
            OptionalInt.of(-22131));
    assertEquals(first, header.signals().getFirst());
    assertEquals("V5", header.signals().getLast().lead().name());
    assertEquals(List.of(" 69 M 1085 1629 x1", " Aldomet, Inderal"), header.comments());
    assertFalse(header.multiSegment());
  }

  @Test
  void thirdExampleLeavesOutAllThatMayBeMissing() throws Exception {
    Header header = parse("8l 1\ndata0 8\n");

    assertEquals(
        new RecordLine("8l", 0, 1, TimeBase.of(SampleRate.ofHertz(250)), 0), header.line());
    SignalLine signal = header.signals().getFirst();
    Calibration assumed = new Calibration(200, 0, "mV", false);
    assertEquals(new Lead("record 8l, signal 0", assumed, 1, 10, 0), signal.lead());
    assertEquals(new Storage(8, 0, 0, 0), signal.storage());
    assertEquals(OptionalInt.empty(), signal.initialValue());
    assertEquals(OptionalInt.empty(), signal.checksum());
    assertEquals(0, signal.startingValue());
  }

  @Test
  void fifthExampleHasLeadingCommentsBlankLinesAndABlockSize() throws Exception {
    Header header =
        parse(
            """
            # Use this record on a UNIX system
            # from a tape

            ahatape 2 250

            /dev/nrmt0 16 0 12 0 0 0 4096
            # between
            /dev/nrmt0 16 0 12 0 0 0 4096
            """);

    assertEquals("ahatape", header.line().name());
    assertEquals("/dev/nrmt0", header.signals().getLast().file());
    assertEquals(4096, header.signals().getLast().storage().blockSize());
    assertEquals(
        List.of(" Use this record on a UNIX system", " from a tape", " between"),
        header.comments());
  }

  @Test
  void sixthExampleHasSegments() throws Exception {
    Header header = parse("multi/3 2 360 45000\n100s 21600\nnull 1800\n100s 21600\n# end\n");

    assertEquals("multi", header.line().name());
    assertEquals(3, header.line().segments());
    assertEquals(
        List.of(
            new SegmentLine("100s", 21600),
            new SegmentLine("null", 1800),
            new SegmentLine("100s", 21600)),
        header.segments());
    assertTrue(header.multiSegment());
    assertFalse(header.variableLayout());
    assertEquals(List.of(" end"), header.comments());
  }

  @Test
  void firstSegmentOfNoLengthIsALayout() throws Exception {
    assertTrue(parse("v/2 2 360 10\nv_layout 0\n~ 10\n").variableLayout());
    assertTrue(parse("v/2 2 360 10\nv_layout 0\n~ 10\n").segments().getLast().gap());
  }

  @ParameterizedTest
  @CsvSource({
    "250, 250, 250, 0",
    "250/360, 250, 360, 0",
    "128/0, 128, 128, 0",
    "128/-1, 128, 128, 0",
    "360/73.5(12.25), 360, 73.5, 12.25",
    "360/360(-7), 360, 360, -7",
    "3.6e2, 360, 360, 0",
    "360., 360, 360, 0",
    ".5, 0.5, 0.5, 0",
    "200(1024), 200, 200, 0",
  })
  void frequencies(String field, double frames, double counter, double base) throws Exception {
    assertEquals(
        new SampleRate(frames, counter, base),
        parse("r 0 " + field + " 10\n").line().timeBase().rate());
  }

  @ParameterizedTest
  @CsvSource({
    "16, 16, 1, 0, 0",
    "16x4, 16, 4, 0, 0",
    "212:3, 212, 1, 3, 0",
    "16+512, 16, 1, 0, 512",
    "16x2:6+24, 16, 2, 3, 24",
    "16x2:5, 16, 2, 3, 0",
    "16x0:-2, 16, 1, 0, 0",
  })
  void storageFormats(String field, int format, int perFrame, int skew, long offset)
      throws Exception {
    SignalLine signal = signal("f.dat " + field);
    assertEquals(new Storage(format, skew, offset, 0), signal.storage());
    assertEquals(perFrame, signal.lead().samplesPerFrame());
  }

  @ParameterizedTest
  @CsvSource({
    "200, 200, 7, mV, true",
    "200/uV, 200, 7, uV, true",
    "200(1024), 200, 1024, mV, true",
    "200(-5)/mmHg, 200, -5, mmHg, true",
    "3723.0(-32768)/mV, 3723, -32768, mV, true",
    "0, 200, 7, mV, false",
    "0(3)/uV, 200, 3, uV, false",
    "-100, -100, 7, mV, true",
    "1e3/, 1000, 7, mV, true",
    "1/(a)/b, 1, 7, (a)/b, true",
  })
  void gainsBaselinesAndUnits(
      String field, double gain, int baseline, String units, boolean measured) throws Exception {
    assertEquals(
        new Calibration(gain, baseline, units, measured),
        signal("f.dat 16 " + field + " 12 7").lead().calibration());
  }

  @ParameterizedTest
  @CsvSource({
    "8, 10", "16, 12", "24, 12", "32, 12", "61, 12", "80, 8", "160, 16", "212, 12", "310, 10",
    "311, 10", "0, 12",
  })
  void resolutionsWhereNoneOrZeroIsGiven(String format, int bits) throws Exception {
    assertEquals(bits, signal("f.dat " + format).lead().adcResolution());
    assertEquals(bits, signal("f.dat " + format + " 200 0").lead().adcResolution());
  }

  @Test
  void initialValueIsTheZeroOfTheConverterUnlessGiven() throws Exception {
    assertEquals(512, signal("f.dat 8 100 10 512").startingValue());
    assertEquals(-53, signal("f.dat 8 100 10 512 -53").startingValue());
  }

  @Test
  void checksumHasSixteenBitsAndASign() throws Exception {
    assertEquals(OptionalInt.of(-22131), signal("f 16 1 12 0 0 -22131").checksum());
    assertEquals(OptionalInt.of(-22131), signal("f 16 1 12 0 0 43405").checksum());
  }

  @Test
  void descriptionsKeepTheirInnerBlanks() throws Exception {
    assertEquals("ECG  signal 0", signal("f 16 1 12 0 0 0 0  \tECG  signal 0 \t").lead().name());
  }

  @Test
  void carriageReturnsBeforeLineFeedsAreNoPartOfAnything() throws Exception {
    Header header = parse("r 1 250 10\r\nf.dat 16 1 12 0 0 0 0 II\r\n# a\r\n#\r\n");
    assertEquals("II", header.signals().getFirst().lead().name());
    assertEquals(List.of(" a", ""), header.comments());
  }

  @Test
  void theLastLineNeedsNoEndAndTabsSeparateFields() throws Exception {
    assertEquals(
        "V1",
        parse("r\t1\t250\t10\nf\t16\t1\t12\t0\t0\t0\t0\tV1").signals().getFirst().lead().name());
  }

  @Test
  void versionOfTheLibraryIsNoComment() throws Exception {
    assertEquals(List.of(" b"), parse("#wfdb 10.4\n# b\nr 0\n").comments());
  }

  @Test
  void recordsWithoutSignalsAreRead() throws Exception {
    assertEquals(
        new RecordLine("notes", 0, 0, TimeBase.of(SampleRate.ofHertz(500)), 300),
        parse("notes 0 500 300\n").line());
  }

  @Test
  void linesAfterTheLastSignalAreIgnoredUnlessTheyAreComments() throws Exception {
    Header header = parse("r 1\nf 16\ng 16\n  # c\n");
    assertEquals(1, header.signals().size());
    assertEquals(List.of(" c"), header.comments());
  }

  @Test
  void datesAndTimes() throws Exception {
    TimeBase base = parse("r 0 250 10 13:5:0.25 25/4/1989\n").line().timeBase();
    assertEquals(Optional.of(LocalTime.of(13, 5, 0, 250_000_000)), base.time());
    assertEquals(Optional.of(LocalDate.of(1989, 4, 25)), base.date());
  }
}
