package org.ectopy.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ectopy.record.EcgRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadChoiceTest {

  @ParameterizedTest
  @CsvSource({
    "MLII, 0, 0",
    "V5 MLII, 1, 0 1",
    "V5 V2, 0, 0 1",
    "I II III AVR AVL AVF V1 V2 V3 V4 V5 V6, 1, 1 6",
    "I V5 MLII, 2, 2 1",
    "I III V2, 0, 0 1",
    "V1 V5 II, 2, 2 0",
    "V1 V2 V3, 0, 0 1",
    "V5 V4 V1, 0, 0 2"
  })
  void readsTheBestLeadsByName(String names, int one, String pair) throws IOException {
    List<String> leads = Arrays.asList(names.split(" ", -1));
    MadeSource source = new MadeSource("made", 250, 10, leads, frame -> 0);
    try (EcgRecord record = source.open()) {
      assertEquals(List.of(one), LeadChoice.ONE.in(record.info()));
      String found =
          LeadChoice.PAIR.in(record.info()).stream()
              .map(String::valueOf)
              .collect(Collectors.joining(" "));
      assertEquals(pair, found);
      assertEquals(leads.size(), LeadChoice.ALL.in(record.info()).size());
    }
  }

  @Test
  void aRecordWithoutAnEcgLeadIsRefused() throws IOException {
    MadeSource source = new MadeSource("made", 250, 10, List.of(), frame -> 0);
    try (EcgRecord record = source.open()) {
      assertThrows(IOException.class, () -> LeadChoice.PAIR.in(record.info()));
    }
  }
}
