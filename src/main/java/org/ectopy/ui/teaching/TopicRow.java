package org.ectopy.ui.teaching;

import org.ectopy.teaching.Topic;

/**
 * A line of the list of topics.
 *
 * @param heading the name of its group where it is the group's first line; else empty
 */
record TopicRow(Topic topic, String heading) {}
