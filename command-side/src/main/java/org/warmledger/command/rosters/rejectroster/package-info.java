/** Turn a roster down as one. */
package org.warmledger.command.rosters.rejectroster;
