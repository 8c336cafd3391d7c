/** State how a union's assistance centre is set up. */
package org.warmledger.command.programme.statecentre;
