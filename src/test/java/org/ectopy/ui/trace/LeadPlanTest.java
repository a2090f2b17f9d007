package org.ectopy.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.ectopy.record.Calibration;
import org.ectopy.record.Lead;
import org.junit.jupiter.api.Test;

class LeadPlanTest {

  /** Limb leads after the chest leads, in other capitals, and one that no format knows. */
  private static final List<Lead> LEADS = leads("vx v1 v2 v3 v4 v5 v6 i ii iii avr avl avf");

  private static List<Lead> leads(String names) {
    return Arrays.stream(names.split(" ", -1))
        .map(name -> new Lead(name, new Calibration(200, 0, "mV", true), 1, 12, 0))
        .toList();
  }

  private static String words(LeadPlan plan, List<Lead> leads) {
    StringBuilder words = new StringBuilder();
    for (LeadPlace place : plan.places()) {
      words.append(place.setting().name(leads)).append('@');
      words.append(place.row()).append(place.column()).append(' ');
    }
    return words.toString().strip();
  }

  @Test
  void atFirstEachLeadHasARowAsRecorded() {
    List<Lead> two = leads("MLII V1");
    assertEquals("MLII@00 V1@10", words(LeadPlan.of(two), two));
    assertEquals(List.of(LeadFormat.ROWS), fitting(two));
    assertEquals(List.of(LeadOrder.RECORD), LeadOrder.offered(two));
  }

  private static List<LeadFormat> fitting(List<Lead> leads) {
    return Arrays.stream(LeadFormat.values()).filter(format -> format.fits(leads)).toList();
  }

  @Test
  void fourColumnsOfThreeAreFilledDownwardsAndTheStripComesLast() {
    assertEquals(List.of(LeadFormat.values()), fitting(LEADS));
    LeadPlan plan = LeadPlan.of(LEADS).formatted(LeadFormat.THREE_BY_FOUR, LEADS);
    assertEquals(
        "i@00 ii@10 iii@20 avr@01 avl@11 avf@21 v1@02 v2@12 v3@22 v4@03 v5@13 v6@23 ii@30",
        words(plan, LEADS));
    assertEquals(4, plan.rowCount());
    LeadPlace avr = plan.places().get(3);
    assertEquals(0.25, avr.from());
    assertEquals(0.5, avr.to());
    assertEquals(1, plan.places().getLast().columns());
  }

  @Test
  void anotherLeadCanStandInTheStrip() {
    LeadPlan plan = LeadPlan.of(LEADS).formatted(LeadFormat.THREE_BY_FOUR, LEADS).withStrip(1);
    assertEquals("v1", plan.places().getLast().setting().name(LEADS));
  }

  @Test
  void sixByTwoHasTheLimbLeadsAtTheLeft() {
    LeadPlan plan = LeadPlan.of(LEADS).formatted(LeadFormat.SIX_BY_TWO, LEADS);
    assertEquals(
        "i@00 ii@10 iii@20 avr@30 avl@40 avf@50 v1@01 v2@11 v3@21 v4@31 v5@41 v6@51",
        words(plan, LEADS));
  }

  @Test
  void cabrerasOrderShowsTheLimbLeadsByTheirDirectionWithAvrTurned() {
    List<Lead> twelve = leads("I II III aVR aVL aVF V1 V2 V3 V4 V5 V6");
    assertEquals(List.of(LeadOrder.RECORD, LeadOrder.CABRERA), LeadOrder.offered(twelve));
    LeadPlan cabrera = LeadPlan.of(twelve).ordered(LeadOrder.CABRERA, twelve);
    assertTrue(words(cabrera, twelve).startsWith("aVL@00 I@10 \u2212aVR@20 II@30 aVF@40 III@50"));
    assertTrue(cabrera.stands(LeadOrder.CABRERA, twelve));
    assertFalse(cabrera.stands(LeadOrder.RECORD, twelve));
    LeadPlan back = cabrera.ordered(LeadOrder.RECORD, twelve);
    assertEquals(LeadPlan.of(twelve), back);
    LeadPlan columns = cabrera.formatted(LeadFormat.THREE_BY_FOUR, twelve);
    assertTrue(words(columns, twelve).contains("\u2212aVR@20 II@01 aVF@11 III@21"));
  }

  @Test
  void aHiddenLeadLeavesNoGapInRowsAndKeepsItsPlaceInColumns() {
    LeadPlan rows = LeadPlan.of(LEADS).with(0, setting -> setting.shown(false));
    assertTrue(words(rows, LEADS).startsWith("v1@00 v2@10"));
    assertEquals(12, rows.rowCount());
    LeadPlan columns =
        LeadPlan.of(LEADS)
            .formatted(LeadFormat.SIX_BY_TWO, LEADS)
            .with(0, setting -> setting.shown(false));
    assertTrue(words(columns, LEADS).startsWith("ii@10 iii@20"));
  }

  @Test
  void leadsMoveAndHaveTheirOwnGain() {
    List<Lead> two = leads("MLII V1");
    LeadPlan plan = LeadPlan.of(two).moved(1, 0).with(0, each -> each.higher(1).inverted(true));
    assertEquals("\u2212V1@00 MLII@10", words(plan, two));
    LeadSetting first = plan.settings().getFirst();
    assertEquals(-2, first.signedFactor());
    assertEquals("\u00d72", first.factorText());
    assertEquals("\u00d70.25", first.higher(-9).factorText());
    assertEquals(4, first.higher(9).factor());
  }
}
