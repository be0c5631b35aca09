/** What the pages of the délais show, as workbooks whose formulas compute it again. */
package fr.centraleachat.pilotage.export;
