package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;

/** Documents that wait until there are enough of them for a request. */
final class Outbox {

  private static final long ENOUGH_BYTES = 4L << 20;

  private final Documents documents;
  private final Answered answered;
  private final List<Letter> waiting = new ArrayList<>();
  private long bytes;

  /** Is told what became of a document. */
  @FunctionalInterface
  interface Answered {
    void by(Filling filling, DocumentKey key, Documents.Answer answer);
  }

  private record Letter(Filling filling, Folded document) {}

  /** An empty one. */
  Outbox(Documents documents, Answered answered) {
    this.documents = documents;
    this.answered = answered;
  }

  void add(Filling filling, DocumentKey key, Folded.Write write) {
    waiting.add(new Letter(filling, Folded.whole(key, write)));
    bytes += write.json().length;
    if (bytes >= ENOUGH_BYTES) {
      send();
    }
  }

  void send() {
    List<Letter> sent = List.copyOf(waiting);
    waiting.clear();
    bytes = 0;
    List<Documents.Answer> answers = documents.put(sent.stream().map(Letter::document).toList());
    for (int at = 0; at < sent.size(); at++) {
      Letter letter = sent.get(at);
      answered.by(letter.filling(), letter.document().key(), answers.get(at));
    }
  }
}
