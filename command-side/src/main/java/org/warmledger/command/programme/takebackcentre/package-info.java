/** Take back how a centre was stated to be set up: what was stated before holds again (C29). */
package org.warmledger.command.programme.takebackcentre;
