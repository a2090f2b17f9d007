package org.ectopy.ui.teaching;

import java.util.concurrent.Executor;
import org.ectopy.ui.gallery.RecordVisit;
import org.ectopy.ui.session.RecordStore;

/**
 * What the atlas needs of the window.
 *
 * @param places where the records of examples lie
 * @param store where records come from
 * @param worker reads and draws, one thing at a time
 * @param window runs what touches the window
 * @param visit opens the record of an example
 */
public record AtlasDesk(
    ExamplePlaces places, RecordStore store, Executor worker, Executor window, RecordVisit visit) {}
