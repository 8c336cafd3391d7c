package org.warmledger.acceptance;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks all the time which indexes an alias stands for. */
final class StoodFor implements AutoCloseable {

  private final SearchServer server;
  private final String alias;
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final Thread looking = Thread.ofVirtual().unstarted(this::look);
  private volatile boolean over;

  private StoodFor(SearchServer server, String alias) {
    this.server = server;
    this.alias = alias;
  }

  static StoodFor watch(SearchServer server, String alias) {
    StoodFor watch = new StoodFor(server, alias);
    watch.looking.start();
    return watch;
  }

  private void look() {
    while (!over) {
      String names = names();
      if (seen.isEmpty() || !seen.getLast().equals(names)) {
        seen.add(names);
      }
    }
  }

  private String names() {
    try {
      return String.join(" and ", server.get("/_alias/" + alias).propertyNames());
    } catch (AssertionError refused) {
      return refused.toString();
    }
  }

  /** One after the other; what it stood for at once is one entry. */
  List<String> seen() {
    return seen;
  }

  @Override
  public void close() {
    over = true;
    try {
      looking.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
