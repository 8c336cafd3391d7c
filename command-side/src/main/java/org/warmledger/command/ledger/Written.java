package org.warmledger.command.ledger;

/**
 * What an accepted command answers.
 *
 * @param stream id of the stream that the command is about
 * @param sequence of that stream's last event, whether this command wrote it or it was already so
 * @param alreadySo whether it was so already, and nothing was written
 */
public record Written(String stream, long sequence, boolean alreadySo) {

  /** Something was written. */
  public Written(String stream, long sequence) {
    this(stream, sequence, false);
  }
}
