/** Draw a roster up, all of its lines or none. */
package org.warmledger.command.rosters.drawuproster;
