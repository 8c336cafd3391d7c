/**
 * What may be given out of a fund: its use, caps, notices, payees, bills and exclusions. Files,
 * rosters and programme ask here; nothing here knows how a file or a roster is kept.
 */
package org.warmledger.command.giving;
