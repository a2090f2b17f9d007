package org.ectopy.ui.teaching;

import java.util.List;
import java.util.function.Supplier;
import org.ectopy.document.LabelReader;
import org.ectopy.ui.gallery.RecordVisit;
import org.ectopy.ui.session.RecordStore;

/**
 * What a quiz needs of the window.
 *
 * @param sources where questions can come from now, the teaching records first
 * @param store where records come from
 * @param labels gives their reference annotations
 * @param student who answers; empty where nobody was asked
 * @param visit opens the record of a question
 */
public record QuizDesk(
    Supplier<List<QuizSource>> sources,
    RecordStore store,
    LabelReader labels,
    Supplier<String> student,
    RecordVisit visit) {}
