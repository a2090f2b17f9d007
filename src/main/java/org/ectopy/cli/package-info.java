/** The command line: one picocli command a file, and what they share. Nobody else prints. */
package org.ectopy.cli;
