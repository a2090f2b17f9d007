package org.ectopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version that the build wrote into the program. */
final class Version implements IVersionProvider {

  Version() {}

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {program() + ", Java " + Runtime.version()};
  }

  /** The program's name and version. */
  static String program() throws IOException {
    Properties properties = new Properties();
    try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
      if (file != null) {
        properties.load(file);
      }
    }
    return "ectopy " + properties.getProperty("version", "unknown");
  }
}
