/** Take down an application to be put on file (建档申请). */
package org.warmledger.command.applications.takeapplication;
