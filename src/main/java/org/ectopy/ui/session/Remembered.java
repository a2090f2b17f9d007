package org.ectopy.ui.session;

import java.util.List;
import java.util.Map;

/** The settings that more than one part of the window has to do with. */
public final class Remembered {

  /** The annotator's name; empty until it was asked for. */
  public static final Setting<String> ANNOTATOR = Setting.of("annotator", String.class, "");

  /** The headers of the records that were opened last, latest first. */
  public static final Setting<List<String>> RECENT = Setting.list("recent", String.class);

  /** The folder that was chosen last, by what it was chosen for. */
  public static final Setting<Map<String, String>> FOLDERS = Setting.map("folders", String.class);

  /** Physical pixels for 1 mm of this screen as a person measured them; 0 where nobody has. */
  public static final Setting<Double> PIXELS_PER_MILLIMETRE =
      Setting.of("pixelsPerMillimetre", Double.class, 0.0);

  /** The paper speed in mm/s that records open with. */
  public static final Setting<Double> SPEED =
      Setting.of("speed", Double.class, PaperScale.USUAL_SPEED);

  /** The gain in mm/mV that records open with. */
  public static final Setting<Double> GAIN =
      Setting.of("gain", Double.class, PaperScale.USUAL_GAIN);

  /** The language's code, such as {@code ko}; empty for the system's. */
  public static final Setting<String> LANGUAGE = Setting.of("language", String.class, "");

  /** The colours. */
  public static final Setting<Theme> THEME = Setting.of("theme", Theme.class, Theme.SYSTEM);

  /** The keys that were chosen, by the ids of their commands. */
  public static final Setting<Map<String, String>> KEYS = Setting.map("keys", String.class);

  /** Where the window stands. */
  public static final Setting<WindowPlace> WINDOW =
      Setting.of("window", WindowPlace.class, WindowPlace.NONE);

  /** The panels that are hidden. */
  public static final Setting<List<String>> HIDDEN_PANELS =
      Setting.list("hiddenPanels", String.class);

  /** The share of the window that each panel takes, 0 to 1. */
  public static final Setting<Map<String, Double>> PANEL_SHARES =
      Setting.map("panelShares", Double.class);

  /** The tab below the traces that is seen; empty for the first one. */
  public static final Setting<String> LOWER_TAB = Setting.of("lowerTab", String.class, "");

  /** The tabs that stand in windows of their own. */
  public static final Setting<List<String>> UNDOCKED_TABS =
      Setting.list("undockedTabs", String.class);

  private Remembered() {}
}
