<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountShow</name>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>event {0} of {1}</source>
        <translation>Ereignis {0} von {1}</translation>
    </message>
    <message>
        <source>{1} events</source>
        <translation>{1} Ereignisse</translation>
    </message>
    <message>
        <source>The answer to an event does not say where it landed. A square: not known. A circle: read back from its session with Verify. A dashed outline: a session that the account lists; when it ended, it does not say.</source>
        <translation>Die Antwort auf ein Ereignis sagt nicht, wo es angekommen ist. Quadrat: nicht bekannt. Kreis: mit Nachprüfen aus seiner Sitzung zurückgelesen. Gestrichelter Umriss: eine Sitzung, die das Konto auflistet; wann sie endete, sagt es nicht.</translation>
    </message>
    <message>
        <source>A live account</source>
        <translation>Ein Live-Konto</translation>
    </message>
    <message>
        <source>What is known of {0}</source>
        <translation>Was über {0} bekannt ist</translation>
    </message>
</context>
<context>
    <name>AnnotationView</name>
    <message>
        <source>&amp;Pinned: never removed by age, count or size</source>
        <translation>An&amp;geheftet: nie nach Alter, Anzahl oder Größe entfernt</translation>
    </message>
    <message>
        <source>smoke, release-12</source>
        <translation>smoke, release-12</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them</source>
        <translation>&amp;Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Asked before each send</source>
        <translation>Wird vor jedem Senden gefragt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Answers are used for one send and not stored.</source>
        <translation>Antworten gelten für ein einziges Senden und werden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>Send again as the &amp;same event…</source>
        <translation>Erneut als da&amp;sselbe Ereignis senden …</translation>
    </message>
    <message>
        <source>Send again as a &amp;new event…</source>
        <translation>Erneut als &amp;neues Ereignis senden …</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>N&amp;ote and tags</source>
        <translation>N&amp;otiz und Tags</translation>
    </message>
    <message>
        <source>Copy as cUR&amp;L</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;HAR</source>
        <translation>Als &amp;HAR kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>E&amp;vidence pack of the selected…</source>
        <translation>&amp;Belegpaket der Auswahl …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Undo note, ta&amp;gs or pin</source>
        <translation>Notiz, Tags oder Anheften &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo note, tags or pin</source>
        <translation>Notiz, Tags oder Anheften &amp;wiederholen</translation>
    </message>
    <message>
        <source>{0} of the selected rows are too far away. Select fewer, or search and export what is found.</source>
        <translation>{0} der ausgewählten Zeilen sind zu weit entfernt. Weniger auswählen, oder suchen und das Gefundene exportieren.</translation>
    </message>
    <message>
        <source>At most {0} exchanges fit beside each other.</source>
        <translation>Höchstens {0} Austausche passen nebeneinander.</translation>
    </message>
    <message>
        <source>Export exchanges</source>
        <translation>Austausche exportieren</translation>
    </message>
    <message>
        <source>Exports and HTTP archives ({0})</source>
        <translation>Exporte und HTTP-Archive ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import exchanges</source>
        <translation>Austausche importieren</translation>
    </message>
</context>
<context>
    <name>ArchiveJobs</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} were sent.</source>
        <translation>{0} von {1} wurden gesendet.</translation>
    </message>
    <message>
        <source>Export exchanges</source>
        <translation>Austausche exportieren</translation>
    </message>
    <message>
        <source>Looking for exchanges…</source>
        <translation>Austausche werden gesucht …</translation>
    </message>
    <message>
        <source>{0} of {1} written</source>
        <translation>{0} von {1} geschrieben</translation>
    </message>
    <message>
        <source>1 exchange is in {1}.</source>
        <translation>1 Austausch steht in {1}.</translation>
    </message>
    <message>
        <source>{0} exchanges are in {1}.</source>
        <translation>{0} Austausche stehen in {1}.</translation>
    </message>
    <message>
        <source>Import exchanges</source>
        <translation>Austausche importieren</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>{0} entries read</source>
        <translation>{0} Einträge gelesen</translation>
    </message>
    <message>
        <source>{0} imported, {1} were there already.</source>
        <translation>{0} importiert, {1} waren schon vorhanden.</translation>
    </message>
    <message>
        <source>Stopped: import the file again to go on.</source>
        <translation>Angehalten: Zum Fortsetzen die Datei erneut importieren.</translation>
    </message>
    <message>
        <source>{0} requests to other addresses than the events API were left out.</source>
        <translation>{0} Anfragen an andere Adressen als die Ereignis-API wurden weggelassen.</translation>
    </message>
    <message>
        <source>… and {0} more that could not be read.</source>
        <translation>… und {0} weitere, die nicht lesbar waren.</translation>
    </message>
    <message>
        <source>Stopped: the file was not written.</source>
        <translation>Angehalten: Die Datei wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>ArmingQuestion</name>
    <message>
        <source>Send to a live environment?</source>
        <translation>An eine Live-Umgebung senden?</translation>
    </message>
    <message>
        <source>“{0}” is a live environment.</source>
        <translation>„{0}“ ist eine Live-Umgebung.</translation>
    </message>
    <message>
        <source>Events go to {0}. They may use its quotas and cannot be taken back. You will not be asked again for this environment until the program is closed.</source>
        <translation>Ereignisse gehen an {0}. Sie können dessen Kontingente verbrauchen und lassen sich nicht zurücknehmen. Für diese Umgebung wird bis zum Schließen des Programms nicht erneut gefragt.</translation>
    </message>
    <message>
        <source>Send live</source>
        <translation>Live senden</translation>
    </message>
</context>
<context>
    <name>AskingView</name>
    <message>
        <source>User whom the account is asked about</source>
        <translation>Person, nach der das Konto gefragt wird</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Noch ist niemand bekannt</translation>
    </message>
    <message>
        <source>Ask the account for sessions of this user</source>
        <translation>Konto nach Sitzungen dieser Person fragen</translation>
    </message>
    <message>
        <source>Lists the latest sessions of the user&apos;s own ID (GET /v2/sessions). It changes nothing.</source>
        <translation>Listet die letzten Sitzungen zur eigenen ID der Person auf (GET /v2/sessions). Es ändert nichts.</translation>
    </message>
</context>
<context>
    <name>AttemptsView</name>
    <message>
        <source>Attempts at this event</source>
        <translation>Versuche für dieses Ereignis</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>One exchange has this idempotency key.</source>
        <translation>Ein Austausch hat diesen Idempotenzschlüssel.</translation>
    </message>
    <message>
        <source>{0} exchanges have this idempotency key.</source>
        <translation>{0} Austausche haben diesen Idempotenzschlüssel.</translation>
    </message>
    <message>
        <source>Attempt {0}</source>
        <translation>Versuch {0}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>… {0} more are not shown here.</source>
        <translation>… {0} weitere werden hier nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Collapsible</name>
    <message>
        <source>{0}, unfolded</source>
        <translation>{0}, aufgeklappt</translation>
    </message>
    <message>
        <source>{0}, folded</source>
        <translation>{0}, zugeklappt</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same number, spelt differently</source>
        <translation>gleiche Zahl, anders geschrieben</translation>
    </message>
    <message>
        <source>not in the first</source>
        <translation>nicht im ersten</translation>
    </message>
    <message>
        <source>missing here</source>
        <translation>fehlt hier</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare {0} exchanges</source>
        <translation>{0} Austausche vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>The whole value in {0}</source>
        <translation>Der ganze Wert in {0}</translation>
    </message>
    <message>
        <source>Paths to ignore, one a line</source>
        <translation>Zu ignorierende Pfade, einer je Zeile</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriger</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>&amp;Ignore this path</source>
        <translation>Diesen Pfad &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Ignored paths, one a line: * stands for one step, ** for any number.</source>
        <translation>Ignorierte Pfade, einer je Zeile: * steht für eine Stufe, ** für beliebig viele.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>No difference, apart from ignored paths.</source>
        <translation>Kein Unterschied, von ignorierten Pfaden abgesehen.</translation>
    </message>
    <message>
        <source>1 difference.</source>
        <translation>1 Unterschied.</translation>
    </message>
    <message>
        <source>{0} differences.</source>
        <translation>{0} Unterschiede.</translation>
    </message>
</context>
<context>
    <name>ComposerTabBar</name>
    <message>
        <source>Events being composed</source>
        <translation>Ereignisse in Arbeit</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>changed since it was opened or saved</source>
        <translation>seit dem Öffnen oder Speichern geändert</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>In der Zwischenablage ist kein Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Copied. It holds no key: it reads FULLSTORY_API_KEY when it runs.</source>
        <translation>Kopiert, ohne Schlüssel: FULLSTORY_API_KEY wird beim Ausführen gelesen.</translation>
    </message>
    <message>
        <source>Send the event</source>
        <translation>Ereignis senden</translation>
    </message>
    <message>
        <source>Also sent, as the JSON shows: {0}</source>
        <translation>Wird außerdem gesendet, wie das JSON zeigt: {0}</translation>
    </message>
</context>
<context>
    <name>ContextView</name>
    <message>
        <source>Where it happened, as you say it: whether Fullstory looks up or keeps these is not documented.</source>
        <translation>Wo es geschah, nach eigener Angabe: Ob Fullstory die Angaben auswertet oder behält, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>filled: {0}</source>
        <translation>ausgefüllt: {0}</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong inside the program ({0}).</source>
        <translation>Im Programm ist etwas schiefgegangen ({0}).</translation>
    </message>
    <message>
        <source>The report could not be written: {0}.</source>
        <translation>Der Bericht konnte nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>The report is in {0}; it holds no key.</source>
        <translation>Der Bericht liegt in {0}; er enthält keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>DecisionTree</name>
    <message>
        <source>Decision tree: arrow keys walk through it, Enter goes on</source>
        <translation>Entscheidungsbaum: Pfeiltasten zum Bewegen, Eingabe zum Weitergehen</translation>
    </message>
    <message>
        <source>Question {0}: {1} Answer {2} of {3}: {4}. {5}</source>
        <translation>Frage {0}: {1} Antwort {2} von {3}: {4}. {5}</translation>
    </message>
    <message>
        <source>A question follows.</source>
        <translation>Es folgt eine Frage.</translation>
    </message>
</context>
<context>
    <name>DirectingView</name>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>Moves the clock on.</source>
        <translation>Stellt die Uhr vor.</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>To 30 min 01 s</source>
        <translation>Auf 30 min 01 s</translation>
    </message>
    <message>
        <source>Sets the clock to 30 minutes and 1 second after the chosen user&apos;s latest activity: the user&apos;s most recent session is not found any more.</source>
        <translation>Stellt die Uhr auf 30 Minuten und 1 Sekunde nach der letzten Aktivität der gewählten Person: Deren letzte Sitzung wird nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>Set clock …</source>
        <translation>Uhr stellen …</translation>
    </message>
    <message>
        <source>&amp;Anonymous</source>
        <translation>&amp;Anonym</translation>
    </message>
    <message>
        <source>&amp;Known by your own user ID …</source>
        <translation>&amp;Mit eigener Benutzer-ID …</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>User whom the next steps are about</source>
        <translation>Person, um die es in den nächsten Schritten geht</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>Begins another session of the chosen user.</source>
        <translation>Beginnt eine weitere Sitzung der gewählten Person.</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>The visitor does something: the session goes on.</source>
        <translation>Etwas geschieht im Besuch: Die Sitzung dauert an.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Save world as a file …</source>
        <translation>Welt als Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Load world from a file …</source>
        <translation>Welt aus Datei &amp;laden …</translation>
    </message>
    <message>
        <source>Chosen session is over its &amp;page limit</source>
        <translation>Gewählte Sitzung hat ihre Seiten&amp;grenze überschritten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Schlüssel: {0}</translation>
    </message>
    <message>
        <source>Run clock</source>
        <translation>Uhr laufen lassen</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Takes back: {0} (Ctrl+Z)</source>
        <translation>Nimmt zurück: {0} (Strg+Z)</translation>
    </message>
    <message>
        <source>Again: {0} (Ctrl+Shift+Z)</source>
        <translation>Noch einmal: {0} (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Your own user ID of the new visitor:</source>
        <translation>Eigene Benutzer-ID des neuen Besuchs:</translation>
    </message>
    <message>
        <source>Your own user ID as which the visitor signs in:</source>
        <translation>Eigene Benutzer-ID für die Anmeldung:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Set the sandbox&apos;s clock</source>
        <translation>Uhr der Sandbox stellen</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Zeit in UTC</translation>
    </message>
    <message>
        <source>Time in UTC:</source>
        <translation>Zeit in UTC:</translation>
    </message>
    <message>
        <source>Save world</source>
        <translation>Welt speichern</translation>
    </message>
    <message>
        <source>Load world</source>
        <translation>Welt laden</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>JSON, das gesendet wird</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>An API key stands in a draft. Drafts are kept without it: keys belong into the keyring.</source>
        <translation>In einem Entwurf steht ein API-Schlüssel. Entwürfe werden ohne ihn gespeichert: Schlüssel gehören in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Drafts are not kept at the moment. {0}</source>
        <translation>Entwürfe werden derzeit nicht gespeichert. {0}</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <source>Change environment</source>
        <translation>Umgebung ändern</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Ask once in each run before the first event is sent</source>
        <translation>In jedem Lauf vor dem ersten Senden einmal nachfragen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>The first address finds the account&apos;s data centre by its key. A changed address needs its own key.</source>
        <translation>Die erste Adresse findet das Rechenzentrum des Kontos anhand seines Schlüssels. Eine geänderte Adresse braucht einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Umgebung entfernen</translation>
    </message>
</context>
<context>
    <name>EnvironmentsView</name>
    <message>
        <source>Environment that events are sent to</source>
        <translation>Umgebung, an die Ereignisse gesendet werden</translation>
    </message>
    <message>
        <source>&amp;Key …</source>
        <translation>&amp;Schlüssel …</translation>
    </message>
    <message>
        <source>Ed&amp;it …</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;Add environment …</source>
        <translation>Umgebung hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>Envi&amp;ronment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>The sandbox has no address that could be edited.</source>
        <translation>Die Sandbox hat keine Adresse, die bearbeitet werden könnte.</translation>
    </message>
    <message>
        <source>The API inside this program: no account, no key, no network.</source>
        <translation>Die API in diesem Programm: ohne Konto, Schlüssel und Netz.</translation>
    </message>
    <message>
        <source>Live: {0}</source>
        <translation>Live: {0}</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>Event name</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>such as Order Completed</source>
        <translation>etwa Order Completed</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>empty: time of receipt</source>
        <translation>leer: Zeit des Eingangs</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>Wann …</translation>
    </message>
    <message>
        <source>Choose when the event happened</source>
        <translation>Auswählen, wann das Ereignis geschah</translation>
    </message>
    <message>
        <source>Event &amp;name</source>
        <translation>&amp;Name des Ereignisses</translation>
    </message>
    <message>
        <source>Ti&amp;mestamp</source>
        <translation>&amp;Zeitstempel</translation>
    </message>
    <message>
        <source>Relative: {0} now, {1} by this computer&apos;s clock; worked out again when it is sent.</source>
        <translation>Relativ: jetzt {0}, nach der Uhr dieses Computers {1}; wird beim Senden neu berechnet.</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>&amp;Go to the name</source>
        <translation>Zum Namen &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Paste event</source>
        <translation>Ereignis &amp;einfügen</translation>
    </message>
    <message>
        <source>Cop&amp;y event as</source>
        <translation>Ereignis &amp;kopieren als</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>Verlauf &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Key of the environment …</source>
        <translation>&amp;Schlüssel der Umgebung …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>ExchangeBody</name>
    <message>
        <source>Answer: status, headers and body</source>
        <translation>Antwort: Status, Header und Body</translation>
    </message>
    <message>
        <source>Request: address, headers and body</source>
        <translation>Anfrage: Adresse, Header und Body</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Send the event with Ctrl+Enter; the answer and its evidence appear here.</source>
        <translation>Das Ereignis mit Strg+Eingabe senden; Antwort und Belege erscheinen hier.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>Antwort wird erwartet …</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture as {0} …</source>
        <translation>Bild als {0} …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export exchanges</source>
        <translation>Austausche exportieren</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The {0} &amp;selected</source>
        <translation>Die {0} &amp;ausgewählten</translation>
    </message>
    <message>
        <source>All that the search &amp;finds: {0}</source>
        <translation>Alles, was die &amp;Suche findet: {0}</translation>
    </message>
    <message>
        <source>The &amp;whole history</source>
        <translation>Den &amp;ganzen Verlauf</translation>
    </message>
    <message>
        <source>No file holds an API key: keys are removed, and cURL commands read it from FULLSTORY_API_KEY.</source>
        <translation>Keine Datei enthält einen API-Schlüssel: Schlüssel werden entfernt, und cURL-Befehle lesen ihn aus FULLSTORY_API_KEY.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Evidence pack (ZIP)</source>
        <translation>Belegpaket (ZIP)</translation>
    </message>
    <message>
        <source>A page for people, the exact records, and the hashes of both.</source>
        <translation>Eine lesbare Seite, die genauen Aufzeichnungen und die Hashwerte von beiden.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Exact and whole, one exchange a line.</source>
        <translation>Genau und vollständig, ein Austausch je Zeile.</translation>
    </message>
    <message>
        <source>HAR 1.2</source>
        <translation>HAR 1.2</translation>
    </message>
    <message>
        <source>For browsers&apos; tools and proxies.</source>
        <translation>Für Werkzeuge von Browsern und für Proxys.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For spreadsheets; cells that would be run as formulas are marked.</source>
        <translation>Für Tabellenkalkulationen; Zellen, die als Formeln ausgeführt würden, sind markiert.</translation>
    </message>
    <message>
        <source>cURL script</source>
        <translation>cURL-Skript</translation>
    </message>
    <message>
        <source>Sends the same events again, with the same keys.</source>
        <translation>Sendet dieselben Ereignisse erneut, mit denselben Schlüsseln.</translation>
    </message>
</context>
<context>
    <name>FacetsView</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Page properties</source>
        <translation>Seiteneigenschaften</translation>
    </message>
    <message>
        <source>nothing yet; not sent</source>
        <translation>noch nichts; wird nicht gesendet</translation>
    </message>
    <message>
        <source>filled: {0}</source>
        <translation>ausgefüllt: {0}</translation>
    </message>
    <message>
        <source>filled: {0} · to check: {1}</source>
        <translation>ausgefüllt: {0} · zu prüfen: {1}</translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>Saved searches and order</source>
        <translation>Gespeicherte Suchen und Sortierung</translation>
    </message>
    <message>
        <source>No search was saved yet</source>
        <translation>Noch keine Suche gespeichert</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>{0}, downwards</source>
        <translation>{0}, absteigend</translation>
    </message>
    <message>
        <source>{0}, upwards</source>
        <translation>{0}, aufsteigend</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget a user</source>
        <translation>Person vergessen</translation>
    </message>
    <message>
        <source>Your own user ID</source>
        <translation>Eigene Benutzer-ID</translation>
    </message>
    <message>
        <source>Fullstory user ID</source>
        <translation>Fullstory-Benutzer-ID</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Also exchanges of &amp;others that name this user</source>
        <translation>Auch Austausche a&amp;nderer, die diese Person nennen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message>
        <source>&amp;Remove for good…</source>
        <translation>&amp;Endgültig entfernen …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Give at least one name by which the person is known, and count first.</source>
        <translation>Mindestens einen Namen angeben, unter dem die Person bekannt ist, und zuerst zählen.</translation>
    </message>
    <message>
        <source>Looking through every exchange…</source>
        <translation>Alle Austausche werden durchsucht …</translation>
    </message>
    <message>
        <source>Exchanges of this user: {0}. Of others that name this user: {1}. Nothing was removed yet.</source>
        <translation>Austausche dieses Benutzers: {0}. Von anderen, die diesen Benutzer nennen: {1}. Noch wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Exchanges that will be removed: {0}. This cannot be undone.</source>
        <translation>Zu entfernende Austausche: {0}. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Files that will be masked: {0}. Copies of the history that will be removed whole: {1}.</source>
        <translation>Dateien, in denen der Name geschwärzt wird: {0}. Kopien des Verlaufs, die ganz entfernt werden: {1}.</translation>
    </message>
    <message>
        <source>Exchanges removed for good: {0}.</source>
        <translation>Endgültig entfernte Austausche: {0}.</translation>
    </message>
    <message>
        <source>Under way: {0}. Forget the user again when they are done.</source>
        <translation>Noch unterwegs: {0}. Den Benutzer danach erneut vergessen.</translation>
    </message>
    <message>
        <source>Records that cannot be read, so that nobody can say: {0}.</source>
        <translation>Nicht lesbare Einträge, über die niemand etwas sagen kann: {0}.</translation>
    </message>
    <message>
        <source>Exchanges of others that name this user and are still there: {0}.</source>
        <translation>Austausche anderer, die diesen Benutzer nennen und noch da sind: {0}.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Something is left: see below.</source>
        <translation>Etwas ist übrig: siehe unten.</translation>
    </message>
    <message>
        <source>Stopped. What was removed by then is gone; do it again to go on.</source>
        <translation>Angehalten. Bis dahin Entferntes ist weg; zum Fortsetzen noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Files in which the name will be masked:</source>
        <translation>Dateien, in denen der Name maskiert wird:</translation>
    </message>
    <message>
        <source>Copies of the history that will be removed whole:</source>
        <translation>Kopien des Verlaufs, die ganz entfernt werden:</translation>
    </message>
    <message>
        <source>Files that are none of ours, and are left alone:</source>
        <translation>Fremde Dateien, die unberührt bleiben:</translation>
    </message>
    <message>
        <source>Another program was reading: close it, then forget the user again.</source>
        <translation>Ein anderes Programm hat gelesen: Es schließen und die Person dann erneut vergessen.</translation>
    </message>
    <message>
        <source>Masked in:</source>
        <translation>Maskiert in:</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Entfernt:</translation>
    </message>
    <message>
        <source>Something is left in:</source>
        <translation>Etwas ist übrig in:</translation>
    </message>
    <message>
        <source>Not reached from here:</source>
        <translation>Von hier aus nicht erreicht:</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Fill from this computer</source>
        <translation>Von diesem Computer ausfüllen</translation>
    </message>
    <message>
        <source>Fills what is empty with what this computer says of itself; nothing is asked over the network.</source>
        <translation>Füllt Leeres mit dem, was dieser Computer über sich selbst angibt; das Netz wird nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Whose event is it? A few questions</source>
        <translation>Wessen Ereignis ist es? Einige Fragen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Click an answer, or walk with the arrow keys and Enter. The way taken is filled.</source>
        <translation>Eine Antwort anklicken oder mit Pfeiltasten und Eingabe durchgehen. Der gewählte Weg ist ausgefüllt.</translation>
    </message>
    <message>
        <source>One more question follows: press Enter, or click one of its answers.</source>
        <translation>Es folgt noch eine Frage: Eingabe drücken oder eine ihrer Antworten anklicken.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>It is off: {0} View ▸ “Allow session.uid” turns it on.</source>
        <translation>Ausgeschaltet: {0} Ansicht ▸ „session.uid zulassen“ schaltet es ein.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>It is no longer in the history.</source>
        <translation>Es steht nicht mehr im Verlauf.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Exchanges, newest first</source>
        <translation>Austausche, neueste zuerst</translation>
    </message>
    <message>
        <source>1 exchange</source>
        <translation>1 Austausch</translation>
    </message>
    <message>
        <source>{0} exchanges</source>
        <translation>{0} Austausche</translation>
    </message>
    <message>
        <source>Search: refused, name:order, status:4xx, prop.total&gt;10, -sandbox</source>
        <translation>Suche: refused, name:order, status:4xx, prop.total&gt;10, -sandbox</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved searches and order</source>
        <translation>Gespeicherte Suchen und Sortierung</translation>
    </message>
    <message>
        <source>How to search the history</source>
        <translation>So wird der Verlauf durchsucht</translation>
    </message>
    <message>
        <source>How to search the history (F1 in the box)</source>
        <translation>So wird der Verlauf durchsucht (F1 im Suchfeld)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>{0} exchanges and more</source>
        <translation>{0} Austausche und mehr</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing matches this search.</source>
        <translation>Nichts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Every request and its answer will be kept here.</source>
        <translation>Jede Anfrage wird hier mit ihrer Antwort aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>IdentificationView</name>
    <message>
        <source>Whose event is it?</source>
        <translation>Wessen Ereignis ist es?</translation>
    </message>
    <message>
        <source>Guide me …</source>
        <translation>Wegweiser …</translation>
    </message>
    <message>
        <source>A few questions that lead to one of these</source>
        <translation>Einige Fragen, die zu einer dieser Möglichkeiten führen</translation>
    </message>
    <message>
        <source>Recent …</source>
        <translation>Letzte …</translation>
    </message>
    <message>
        <source>IDs of recent events and, in the sandbox, of its users and sessions (Down)</source>
        <translation>IDs letzter Ereignisse und, in der Sandbox, ihrer Personen und Sitzungen (Abwärtstaste)</translation>
    </message>
    <message>
        <source>“Your own session ID” is off: Fullstory&apos;s introduction calls it not supported.</source>
        <translation>„Eigene Sitzungs-ID“ ist ausgeschaltet: Fullstorys Einführung nennt sie nicht unterstützt.</translation>
    </message>
    <message>
        <source>JSON that identifies the event</source>
        <translation>JSON, das das Ereignis zuordnet</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>Offer recent IDs</source>
        <translation>Letzte IDs anbieten</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>It ended because of a fault of this program.</source>
        <translation>Es endete wegen eines Fehlers in diesem Programm.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
</context>
<context>
    <name>KeepingViewModel</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Exchanges were removed from the history, as your rules for keeping say. {0}.</source>
        <translation>Nach den eigenen Aufbewahrungsregeln wurden Austausche aus dem Verlauf entfernt. {0}.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key of {0}</source>
        <translation>API-Schlüssel von {0}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>paste the key as Fullstory showed it</source>
        <translation>Schlüssel so einfügen, wie Fullstory ihn angezeigt hat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>Kept key</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Neuer S&amp;chlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>The sandbox and addresses on this computer get a dummy key; a real one is never sent to them.</source>
        <translation>Die Sandbox und Adressen auf diesem Computer erhalten einen Platzhalter; ein echter Schlüssel wird nie dorthin gesendet.</translation>
    </message>
</context>
<context>
    <name>LensModel</name>
    <message>
        <source>Quota class</source>
        <translation>Kontingentklasse</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausche</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>{0} ({1} predicted)</source>
        <translation>{0} ({1} vorhergesagt)</translation>
    </message>
    <message>
        <source>no documented mode</source>
        <translation>keine dokumentierte Art</translation>
    </message>
</context>
<context>
    <name>LiveShow</name>
    <message>
        <source>Send it</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>Die Sandbox</translation>
    </message>
    <message>
        <source>Where events land</source>
        <translation>Wo Ereignisse ankommen</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Als Nächstes: {0}</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>No event was accepted by this account yet, as far as the history knows.
Each one that is sent appears here with the user that it names.</source>
        <translation>Soweit der Verlauf weiß, hat dieses Konto noch kein Ereignis angenommen.
Jedes gesendete erscheint hier mit der Person, die es nennt.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>The answer to an event does not say where it landed. A square means: not known where. A click on an event opens its exchange; there, Verify asks the account.</source>
        <translation>Die Antwort sagt nicht, wo ein Ereignis angekommen ist. Ein Quadrat bedeutet: unbekannt wo. Ein Klick auf ein Ereignis öffnet seinen Austausch; dort fragt „Nachprüfen“ das Konto.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Shows all times and users (F).</source>
        <translation>Zeigt alle Zeiten und Personen (F).</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Jetzt folgen</translation>
    </message>
    <message>
        <source>Keeps the present in the picture (N).</source>
        <translation>Hält die Gegenwart im Bild (N).</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shows the same as a table (T).</source>
        <translation>Zeigt dasselbe als Tabelle (T).</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Shows what is known on the whole screen (F5).</source>
        <translation>Zeigt das Bekannte auf dem ganzen Bildschirm (F5).</translation>
    </message>
    <message>
        <source>Asking the account …</source>
        <translation>Das Konto wird gefragt …</translation>
    </message>
    <message>
        <source>Only the latest events are shown.</source>
        <translation>Nur die letzten Ereignisse werden gezeigt.</translation>
    </message>
    <message>
        <source>Sessions can be listed by a user&apos;s own ID only (documented); this lane has none.</source>
        <translation>Sitzungen lassen sich nur zur eigenen ID einer Person auflisten (dokumentiert); diese Spur hat keine.</translation>
    </message>
</context>
<context>
    <name>LiveViewModel</name>
    <message>
        <source>The picture was saved as {0}.</source>
        <translation>Das Bild wurde als {0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>1 event was sent in an earlier run that ended before an answer came: {0}.</source>
        <translation>1 Ereignis wurde in einem früheren Lauf gesendet, der vor der Antwort endete: {0}.</translation>
    </message>
    <message>
        <source>{1} events were sent in an earlier run that ended before an answer came: {0}.</source>
        <translation>{1} Ereignisse wurden in einem früheren Lauf gesendet, der vor der Antwort endete: {0}.</translation>
    </message>
    <message>
        <source>The history {0} can only be read here, so nothing can be sent.</source>
        <translation>Der Verlauf {0} lässt sich hier nur lesen, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>FS Event Studio – sandbox</source>
        <translation>FS Event Studio – Sandbox</translation>
    </message>
    <message>
        <source>FS Event Studio – LIVE: {0}</source>
        <translation>FS Event Studio – LIVE: {0}</translation>
    </message>
    <message>
        <source>The window changes its language at its next start.</source>
        <translation>Das Fenster wechselt die Sprache beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Laid out</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>On: JSON is indented, every digit kept. Off: exactly the bytes.</source>
        <translation>An: JSON ist eingerückt, jede Ziffer bleibt. Aus: genau die Bytes.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ctrl+F in the text</source>
        <translation>Strg+F im Text</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Vorheriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Not UTF-8: bytes that are no text are shown as \xNN.</source>
        <translation>Kein UTF-8: Bytes, die kein Text sind, werden als \xNN gezeigt.</translation>
    </message>
    <message>
        <source>Part {0} of {1}</source>
        <translation>Teil {0} von {1}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>One header</source>
        <translation>Ein Header</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>When did the event happen?</source>
        <translation>Wann geschah das Ereignis?</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Eine Zeitzone dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>In UTC: {0}</source>
        <translation>In UTC: {0}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>For every event of the page</source>
        <translation>Für jedes Ereignis der Seite</translation>
    </message>
    <message>
        <source>Properties of the page: name, type, value</source>
        <translation>Eigenschaften der Seite: Name, Typ, Wert</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>JSON, das gesendet wird</translation>
    </message>
    <message>
        <source>Use the form&apos;s text</source>
        <translation>Text des Formulars verwenden</translation>
    </message>
    <message>
        <source>Edit with variables</source>
        <translation>Mit Variablen bearbeiten</translation>
    </message>
    <message>
        <source>Nothing is sent meanwhile; the form keeps the last event that could be read.</source>
        <translation>Solange wird nichts gesendet; das Formular behält das letzte lesbare Ereignis.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>A line is too long to be edited here: its middle is not shown, and is sent all the same.</source>
        <translation>Eine Zeile ist zu lang, um hier bearbeitet zu werden: Ihre Mitte wird nicht gezeigt, aber gesendet.</translation>
    </message>
    <message>
        <source>Values stand where the event has variables.</source>
        <translation>Anstelle der Variablen stehen Werte.</translation>
    </message>
    <message>
        <source>Sent with values in the places of the variables.</source>
        <translation>Wird mit Werten anstelle der Variablen gesendet.</translation>
    </message>
    <message>
        <source>Sent exactly as it was typed here.</source>
        <translation>Wird genau so gesendet, wie es hier eingegeben wurde.</translation>
    </message>
</context>
<context>
    <name>PresentedStage</name>
    <message>
        <source>now {0}</source>
        <translation>jetzt {0}</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Keys: {0}</source>
        <translation>Schlüssel: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problems of the event</source>
        <translation>Probleme des Ereignisses</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… und {0} weitere.</translation>
    </message>
    <message>
        <source>Nothing to say: the event keeps all rules that are known.</source>
        <translation>Nichts zu beanstanden: Das Ereignis hält alle bekannten Regeln ein.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>PropertiesModel</name>
    <message>
        <source>The type that the schema declares, or that Fullstory is documented to infer.</source>
        <translation>Der Typ, den das Schema angibt oder den Fullstory laut Dokumentation ableitet.</translation>
    </message>
    <message>
        <source>add a property …</source>
        <translation>Eigenschaft hinzufügen …</translation>
    </message>
    <message>
        <source>add a member …</source>
        <translation>Eintrag hinzufügen …</translation>
    </message>
    <message>
        <source>add an element …</source>
        <translation>Element hinzufügen …</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>{0} Elemente</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{0} members</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>{0}, declared</source>
        <translation>{0}, angegeben</translation>
    </message>
    <message>
        <source>str or date, unsettled</source>
        <translation>str oder date, ungeklärt</translation>
    </message>
    <message>
        <source>{0}, inferred</source>
        <translation>{0}, abgeleitet</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
</context>
<context>
    <name>PropertiesView</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Aufwärts)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Remove selected</source>
        <translation>Auswahl entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Cut rows</source>
        <translation>Zeilen ausschneiden</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Properties of the event: name, type, value</source>
        <translation>Eigenschaften des Ereignisses: Name, Typ, Wert</translation>
    </message>
    <message>
        <source>int, date and their plurals are declared in the schema; every other number is taken as real.</source>
        <translation>int, date und ihre Mehrzahlformen werden im Schema angegeben; jede andere Zahl gilt als real.</translation>
    </message>
</context>
<context>
    <name>QuotaBadge</name>
    <message>
        <source>Quota: {0}</source>
        <translation>Kontingent: {0}</translation>
    </message>
</context>
<context>
    <name>QuotaChart</name>
    <message>
        <source>Exchanges by day and quota class</source>
        <translation>Austausche nach Tag und Kontingentklasse</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} of them predicted</source>
        <translation>davon {0} vorhergesagt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>hatched: predicted, not proven</source>
        <translation>schraffiert: vorhergesagt, nicht belegt</translation>
    </message>
</context>
<context>
    <name>QuotaView</name>
    <message>
        <source>What to count</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Count all, or what a search finds: env:sandbox after:7d</source>
        <translation>Alles zählen, oder was eine Suche findet: env:sandbox after:7d</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>Aufgelistet nach</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>One request: GET /v2/organization/quotas, with the key of this environment.</source>
        <translation>Eine Anfrage: GET /v2/organization/quotas, mit dem Schlüssel dieser Umgebung.</translation>
    </message>
    <message>
        <source>A&amp;sk the account of {0}</source>
        <translation>Konto von {0} fra&amp;gen</translation>
    </message>
    <message>
        <source>By quota class</source>
        <translation>Nach Kontingentklasse</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Nach Umgebung</translation>
    </message>
    <message>
        <source>By identification</source>
        <translation>Nach Identifikation</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As if all named their user only</source>
        <translation>Als ob alle nur ihre Person nennten</translation>
    </message>
    <message>
        <source>As if all were stitched</source>
        <translation>Als ob alle zugeordnet wären</translation>
    </message>
    <message>
        <source>What the account counts</source>
        <translation>Was das Konto zählt</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Server events: {0} proven, {1} with those that are predicted, {2} at most.</source>
        <translation>Server-Ereignisse: {0} belegt, {1} mit den vorhergesagten, {2} höchstens.</translation>
    </message>
    <message>
        <source>As it is: {0} with those that are predicted, {1} at most. What is supposed is never proven.</source>
        <translation>Wie es ist: {0} mit den vorhergesagten, {1} höchstens. Was nur angenommen wird, ist nie belegt.</translation>
    </message>
    <message>
        <source>What the account counts is asked only when you press the button.</source>
        <translation>Was das Konto zählt, wird nur auf Knopfdruck abgefragt.</translation>
    </message>
    <message>
        <source>{0} said at {1}:</source>
        <translation>{0} meldete um {1}:</translation>
    </message>
    <message>
        <source>Server events</source>
        <translation>Server-Ereignisse</translation>
    </message>
    <message>
        <source>From here, in the same cycle: {0} proven, {1} with those that are predicted, {2} at most.</source>
        <translation>Von hier aus, im selben Zeitraum: {0} belegt, {1} mit den vorhergesagten, {2} höchstens.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions come from browsers and apps: what was sent from here says nothing about their number.</source>
        <translation>Sitzungen stammen aus Browsern und Apps: Was von hier gesendet wurde, sagt nichts über ihre Zahl.</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}, from {3} to {4} (UTC).</source>
        <translation>{0}: {1} von {2}, Zeitraum {3} bis {4} (UTC).</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>“{0}” is called “{1}” now. Exchanges so far are kept under the old name: env:&quot;{0}&quot; finds them.</source>
        <translation>„{0}“ heißt jetzt „{1}“. Bisherige Austausche bleiben unter dem alten Namen: env:&quot;{0}&quot; findet sie.</translation>
    </message>
    <message>
        <source>The key of “{0}” stayed under its old name: {1} Give it again with “Key …”.</source>
        <translation>Der Schlüssel von „{0}“ blieb unter dem alten Namen: {1} Ihn mit „Schlüssel …“ erneut angeben.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>As the &amp;same event</source>
        <translation>Als da&amp;sselbe Ereignis</translation>
    </message>
    <message>
        <source>As a &amp;new event</source>
        <translation>Als &amp;neues Ereignis</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Each to the environment it went to before</source>
        <translation>Jeweils an die Umgebung, an die es zuvor ging</translation>
    </message>
    <message>
        <source>All to {0}</source>
        <translation>Alle an {0}</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Same bytes, same idempotency key; it cannot be made a second time.</source>
        <translation>Selbe Bytes, selber Idempotenzschlüssel; es kann kein zweites Mal entstehen.</translation>
    </message>
    <message>
        <source>New idempotency key; a timestamp that it has is set to the moment of sending.</source>
        <translation>Neuer Idempotenzschlüssel; ein vorhandener Zeitstempel wird auf den Moment des Sendens gesetzt.</translation>
    </message>
    <message>
        <source>{0} of {1} can be sent.</source>
        <translation>{0} von {1} können gesendet werden.</translation>
    </message>
    <message>
        <source>Timestamps that are set to the moment of sending: {0}.</source>
        <translation>Zeitstempel, die auf den Sendezeitpunkt gesetzt werden: {0}.</translation>
    </message>
    <message>
        <source>Send {0} live…</source>
        <translation>{0} live senden …</translation>
    </message>
    <message>
        <source>Send {0}</source>
        <translation>{0} senden</translation>
    </message>
    <message>
        <source>LIVE {0}</source>
        <translation>LIVE: {0}</translation>
    </message>
    <message>
        <source>To {0}, predicted: {1}.</source>
        <translation>An {0}, vorhergesagt: {1}.</translation>
    </message>
    <message>
        <source>Send to a live environment?</source>
        <translation>An eine Live-Umgebung senden?</translation>
    </message>
    <message>
        <source>{0} events go to live environments and cannot be taken back.</source>
        <translation>{0} Ereignisse gehen an Live-Umgebungen und lassen sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Send {0} live</source>
        <translation>{0} live senden</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Rescue the history</source>
        <translation>Verlauf retten</translation>
    </message>
    <message>
        <source>The history is damaged: {0}</source>
        <translation>Der Verlauf ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Retten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What is readable is put into a new history, exchange by exchange.</source>
        <translation>Was lesbar ist, kommt Austausch für Austausch in einen neuen Verlauf.</translation>
    </message>
    <message>
        <source>The damaged file is kept in the same folder, as {0}. Nothing is removed.</source>
        <translation>Die beschädigte Datei bleibt als {0} im selben Ordner. Nichts wird entfernt.</translation>
    </message>
    <message>
        <source>Until it is done, nothing can be sent or searched. What you are composing stays, and so does the answer to an event that is under way.</source>
        <translation>Bis das erledigt ist, lässt sich nichts senden oder suchen. Was gerade verfasst wird, bleibt, ebenso die Antwort auf ein Ereignis, das unterwegs ist.</translation>
    </message>
    <message>
        <source>It takes up to {0} of free space, and some minutes if the history is large. It can be stopped at any time; nothing has changed then.</source>
        <translation>Es braucht bis zu {0} freien Platz und bei einem großen Verlauf einige Minuten. Es lässt sich jederzeit anhalten; dann hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The damaged file</source>
        <translation>Die beschädigte Datei</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>What is readable is being rescued…</source>
        <translation>Was lesbar ist, wird gerettet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The history was rescued.</source>
        <translation>Der Verlauf wurde gerettet.</translation>
    </message>
    <message>
        <source>Rescued exchanges: {0}</source>
        <translation>Gerettete Austausche: {0}</translation>
    </message>
    <message>
        <source>Of these, without their answer: {0}</source>
        <translation>Davon ohne ihre Antwort: {0}</translation>
    </message>
    <message>
        <source>Exchanges that could not be read: {0}</source>
        <translation>Nicht lesbare Austausche: {0}</translation>
    </message>
    <message>
        <source>Nothing in the damaged file could be read. The history begins anew.</source>
        <translation>In der beschädigten Datei war nichts lesbar. Der Verlauf beginnt neu.</translation>
    </message>
    <message>
        <source>The damaged file is kept here:</source>
        <translation>Die beschädigte Datei liegt hier:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder could not be opened here. Copy the path instead.</source>
        <translation>Der Ordner ließ sich hier nicht öffnen. Stattdessen den Pfad kopieren.</translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <source>Send again (same key)</source>
        <translation>Erneut senden (selber Schlüssel)</translation>
    </message>
    <message>
        <source>Load into composer</source>
        <translation>Zum Bearbeiten laden</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>How long exchanges are kept</source>
        <translation>Wie lange Austausche aufbewahrt werden</translation>
    </message>
    <message>
        <source>What goes beyond any of these bounds is removed for good, the oldest first. Pinned exchanges stay. Without a bound everything is kept.</source>
        <translation>Was eine dieser Grenzen überschreitet, wird endgültig entfernt, das Älteste zuerst. Angeheftete Austausche bleiben. Ohne Grenze wird alles aufbewahrt.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausche</translation>
    </message>
    <message>
        <source>Megabytes</source>
        <translation>Megabytes</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>An environment without bounds of its own follows the last line.</source>
        <translation>Für eine Umgebung ohne eigene Grenzen gilt die letzte Zeile.</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>SandboxView</name>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Lets other programs on this computer send events to the sandbox over HTTP. What they send appears in the history, marked as received.</source>
        <translation>Lässt andere Programme auf diesem Computer über HTTP Ereignisse an die Sandbox senden. Was sie senden, erscheint als empfangen gekennzeichnet im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;World: {0}</source>
        <translation>&amp;Welt: {0}</translation>
    </message>
    <message>
        <source>&amp;World</source>
        <translation>&amp;Welt</translation>
    </message>
    <message>
        <source>Listening on {0}</source>
        <translation>Lauscht auf {0}</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Nicht mehr lauschen</translation>
    </message>
    <message>
        <source>Listen over HTTP</source>
        <translation>Über HTTP lauschen</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>none, or such as Shop/Orders</source>
        <translation>keiner, oder etwa Shop/Bestellungen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>a sentence for those who find it</source>
        <translation>ein Satz für alle, die sie finden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>&amp;Wozu sie dient</translation>
    </message>
    <message>
        <source>A plain text file in {0}</source>
        <translation>Eine einfache Textdatei in {0}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>What could be typed here</source>
        <translation>Was hier eingegeben werden kann</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search the history</source>
        <translation>So wird der Verlauf durchsucht</translation>
    </message>
    <message>
        <source>Examples of searches, and what each finds</source>
        <translation>Beispiele für Suchen und was sie finden</translation>
    </message>
    <message>
        <source>All terms of a search must hold.</source>
        <translation>Alle Begriffe einer Suche müssen zutreffen.</translation>
    </message>
    <message>
        <source>: {0}</source>
        <translation>: {0}</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send one event that breaks the rules, marked as deliberately invalid. Off again after the send.</source>
        <translation>Sendet ein Ereignis, das gegen die Regeln verstößt, als absichtlich ungültig gekennzeichnet. Danach wieder aus.</translation>
    </message>
    <message>
        <source>Send to {0} (live)</source>
        <translation>An {0} senden (live)</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>An Sandbox senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Reading the event …</source>
        <translation>Ereignis wird gelesen …</translation>
    </message>
    <message>
        <source>The JSON cannot be taken as it was typed, so nothing is sent.</source>
        <translation>Das JSON lässt sich so nicht übernehmen, daher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>It breaks the rules and will be marked as deliberately invalid.</source>
        <translation>Das Ereignis verstößt gegen die Regeln und wird als absichtlich ungültig gekennzeichnet.</translation>
    </message>
    <message>
        <source>1 error keeps this event from being sent.</source>
        <translation>1 Fehler verhindert das Senden.</translation>
    </message>
    <message>
        <source>{0} errors keep this event from being sent.</source>
        <translation>{0} Fehler verhindern das Senden.</translation>
    </message>
    <message>
        <source>Ready to send: Ctrl+Enter.</source>
        <translation>Bereit zum Senden: Strg+Eingabe.</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go through the fields; Alt and an underlined letter goes to one.</source>
        <translation>Tab und Umschalt+Tab gehen durch die Felder; Alt und ein unterstrichener Buchstabe springt zu einem.</translation>
    </message>
</context>
<context>
    <name>StageCanvas</name>
    <message>
        <source>Picture of sessions and events</source>
        <translation>Bild der Sitzungen und Ereignisse</translation>
    </message>
    <message>
        <source>Nobody is here yet.
Start a visit with “New visitor”, or send an event: its user appears here.</source>
        <translation>Noch ist niemand hier.
Mit „Neuer Besuch“ einen Besuch beginnen oder ein Ereignis senden: Die Person dazu erscheint hier.</translation>
    </message>
    <message>
        <source>now {0}, frozen</source>
        <translation>jetzt {0}, angehalten</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>jetzt {0}</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>Meaning of the shapes</source>
        <translation>Bedeutung der Formen</translation>
    </message>
</context>
<context>
    <name>StagePainter</name>
    <message>
        <source>would be new</source>
        <translation>wäre neu</translation>
    </message>
</context>
<context>
    <name>StitchingTab</name>
    <message>
        <source>The sandbox</source>
        <translation>Die Sandbox</translation>
    </message>
    <message>
        <source>What is known of {0}</source>
        <translation>Was über {0} bekannt ist</translation>
    </message>
</context>
<context>
    <name>StitchingView</name>
    <message>
        <source>Sessions and events</source>
        <translation>Sitzungen und Ereignisse</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sends the event that is being composed (Ctrl+Enter).</source>
        <translation>Sendet das Ereignis in Arbeit (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Shows all times and users (F).</source>
        <translation>Zeigt alle Zeiten und Personen (F).</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Jetzt folgen</translation>
    </message>
    <message>
        <source>Keeps the present in the picture (N).</source>
        <translation>Hält die Gegenwart im Bild (N).</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shows the same as a table (T).</source>
        <translation>Zeigt dasselbe als Tabelle (T).</translation>
    </message>
    <message>
        <source>This picture shows the sandbox; the chosen environment is another one.</source>
        <translation>Das Bild zeigt die Sandbox; gewählt ist eine andere Umgebung.</translation>
    </message>
    <message>
        <source>Next: {0} ({1})</source>
        <translation>Als Nächstes: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>StitchingViewModel</name>
    <message>
        <source>The picture was saved as {0}.</source>
        <translation>Das Bild wurde als {0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>TabsViewModel</name>
    <message>
        <source>It cannot be saved yet: its JSON is not read, or holds an error.</source>
        <translation>Speichern geht noch nicht: Das JSON ist nicht gelesen oder enthält einen Fehler.</translation>
    </message>
    <message>
        <source>It cannot be saved yet. {0} {1}</source>
        <translation>Speichern geht noch nicht. {0} {1}</translation>
    </message>
</context>
<context>
    <name>TemplateTree</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>They travel with the program.</source>
        <translation>Sie gehören zum Programm.</translation>
    </message>
    <message>
        <source>{0}, cannot be read: {1}</source>
        <translation>{0}, nicht lesbar: {1}</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Find a template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Tree of templates</source>
        <translation>Baum der Vorlagen</translation>
    </message>
    <message>
        <source>Save event as template …</source>
        <translation>Ereignis als Vorlage speichern …</translation>
    </message>
    <message>
        <source>&amp;Open in a new tab</source>
        <translation>In neuem Tab ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>New fo&amp;lder …</source>
        <translation>Neuer &amp;Ordner …</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Im Dateimanager &amp;zeigen</translation>
    </message>
    <message>
        <source>No templates yet. Save the composed event, or open one of the examples.</source>
        <translation>Noch keine Vorlagen. Das Ereignis speichern oder eines der Beispiele öffnen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>Löschen?</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>„{0}“ löschen?</translation>
    </message>
    <message>
        <source>The file is removed from the disk. Open tabs keep what they show.</source>
        <translation>Die Datei wird vom Datenträger entfernt. Offene Tabs behalten ihren Inhalt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>TemplatesViewModel</name>
    <message>
        <source>“{0}” is there already. Choose another name.</source>
        <translation>„{0}“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>TourShow</name>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>slide {0} of {1}</source>
        <translation>Folie {0} von {1}</translation>
    </message>
    <message>
        <source>Sent: {0}

Answer: {1}

What the answer does not say: {2}</source>
        <translation>Gesendet: {0}

Antwort: {1}

Was die Antwort nicht sagt: {2}</translation>
    </message>
    <message>
        <source>{0} more were sent before.</source>
        <translation>{0} weitere wurden davor gesendet.</translation>
    </message>
</context>
<context>
    <name>ToursMenu</name>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Shows a tour of stitching on the whole screen (F5).</source>
        <translation>Zeigt eine Führung durch die Zuordnung auf dem ganzen Bildschirm (F5).</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Führungen</translation>
    </message>
    <message>
        <source>The tour was saved as {0}.</source>
        <translation>Die Führung wurde als {0} gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Open tour …</source>
        <translation>Führung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;New tour from the example</source>
        <translation>&amp;Neue Führung aus dem Beispiel</translation>
    </message>
    <message>
        <source>&amp;Save tour as web page</source>
        <translation>Führung als Webseite &amp;speichern</translation>
    </message>
    <message>
        <source>Present the sand&amp;box as it is</source>
        <translation>Sand&amp;box vorführen, wie sie ist</translation>
    </message>
    <message>
        <source>Seven cases and two surprises</source>
        <translation>Sieben Fälle und zwei Überraschungen</translation>
    </message>
    <message>
        <source>Open tour</source>
        <translation>Führung öffnen</translation>
    </message>
    <message>
        <source>Save tour as web page</source>
        <translation>Führung als Webseite speichern</translation>
    </message>
    <message>
        <source>The example was copied to {0}. Change it with any editor of plain text.</source>
        <translation>Das Beispiel wurde nach {0} kopiert. Es lässt sich mit jedem Texteditor ändern.</translation>
    </message>
</context>
<context>
    <name>UpkeepMenu</name>
    <message>
        <source>How long &amp;kept…</source>
        <translation>Aufbewahrun&amp;g …</translation>
    </message>
    <message>
        <source>&amp;Forget a user…</source>
        <translation>&amp;Person vergessen …</translation>
    </message>
    <message>
        <source>Check &amp;and repair…</source>
        <translation>Prü&amp;fen und reparieren …</translation>
    </message>
    <message>
        <source>Co&amp;mpact…</source>
        <translation>&amp;Kompaktieren …</translation>
    </message>
    <message>
        <source>The rules for keeping were saved. Nothing is to be removed now.</source>
        <translation>Die Aufbewahrungsregeln wurden gespeichert. Jetzt ist nichts zu entfernen.</translation>
    </message>
    <message>
        <source>The rules for keeping were saved. They will be applied within the hour, and remove: {0}.</source>
        <translation>Die Aufbewahrungsregeln wurden gespeichert. Sie werden innerhalb einer Stunde angewendet und entfernen: {0}.</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Every record is read…</source>
        <translation>Jeder Datensatz wird gelesen …</translation>
    </message>
    <message>
        <source>The history is sound.</source>
        <translation>Der Verlauf ist in Ordnung.</translation>
    </message>
    <message>
        <source>These records cannot be read: {0}</source>
        <translation>Diese Datensätze sind nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>Only the search index is damaged. It is made anew from what is kept…</source>
        <translation>Nur der Suchindex ist beschädigt. Er wird aus dem Aufbewahrten neu erstellt …</translation>
    </message>
    <message>
        <source>The history is damaged. What is readable can be rescued.</source>
        <translation>Der Verlauf ist beschädigt. Was lesbar ist, lässt sich retten.</translation>
    </message>
    <message>
        <source>Repair the history</source>
        <translation>Verlauf reparieren</translation>
    </message>
    <message>
        <source>The search index is made anew…</source>
        <translation>Der Suchindex wird neu erstellt …</translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation>Der Suchindex wurde neu erstellt.</translation>
    </message>
    <message>
        <source>The history was damaged when the program ended unexpectedly. What is readable can be rescued; the damaged file is kept.</source>
        <translation>Der Verlauf wurde beschädigt, als das Programm unerwartet endete. Was lesbar ist, lässt sich retten; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Retten …</translation>
    </message>
    <message>
        <source>The history is written anew without its free space. Sends wait until it is done.</source>
        <translation>Der Verlauf wird ohne freien Platz neu geschrieben. Sendevorgänge warten, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>Compact the history</source>
        <translation>Verlauf kompaktieren</translation>
    </message>
    <message>
        <source>The history is {0} smaller.</source>
        <translation>Der Verlauf ist um {0} kleiner.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>In “{0}”</source>
        <translation>In „{0}“</translation>
    </message>
    <message>
        <source>In the template</source>
        <translation>In der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Add variable</source>
        <translation>Variable &amp;hinzufügen</translation>
    </message>
    <message>
        <source>“{0}” stands in two rows. Remove one.</source>
        <translation>„{0}“ steht in zwei Zeilen. Eine davon entfernen.</translation>
    </message>
    <message>
        <source>Write {0} where a value belongs. The environment&apos;s value goes before the template&apos;s. Both are kept as plain text, in the settings and in the template&apos;s file: no place for API keys or other secrets.</source>
        <translation>{0} steht für einen Wert. Der Wert der Umgebung geht dem der Vorlage vor. Beide werden als einfacher Text in den Einstellungen und in der Datei der Vorlage aufbewahrt: kein Ort für API-Schlüssel oder andere Geheimnisse.</translation>
    </message>
    <message>
        <source>The event does not use it.</source>
        <translation>Das Ereignis verwendet sie nicht.</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Reads the sessions in which this event may be back from the account. It changes nothing.</source>
        <translation>Liest die Sitzungen, in denen dieses Ereignis sein kann, aus dem Konto zurück. Es ändert nichts.</translation>
    </message>
    <message>
        <source>Keep looking for {0} minutes</source>
        <translation>{0} Minuten lang weitersuchen</translation>
    </message>
    <message>
        <source>Looks again every 10 seconds until the event is found.</source>
        <translation>Sucht alle 10 Sekunden erneut, bis das Ereignis gefunden ist.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>The answer does not say where the event landed. The account can be asked.</source>
        <translation>Die Antwort sagt nicht, wo das Ereignis angekommen ist. Das Konto lässt sich fragen.</translation>
    </message>
    <message>
        <source>Looking into the account every 10 seconds, for up to {0} minutes …</source>
        <translation>Bis zu {0} Minuten lang wird alle 10 Sekunden im Konto gesucht …</translation>
    </message>
    <message>
        <source>Looking into the account …</source>
        <translation>Im Konto wird gesucht …</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>Show new events arriving in the picture</source>
        <translation>Eintreffen neuer Ereignisse im Bild zeigen</translation>
    </message>
    <message>
        <source>Allow session.uid (documents disagree on it)</source>
        <translation>session.uid zulassen (Dokumente widersprechen sich)</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>&amp;New event</source>
        <translation>&amp;Neues Ereignis</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab schl&amp;ießen</translation>
    </message>
    <message>
        <source>Reopen closed &amp;tab</source>
        <translation>Geschlossenen &amp;Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorheriger Tab</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as template …</source>
        <translation>&amp;Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>&amp;Variables …</source>
        <translation>&amp;Variablen …</translation>
    </message>
    <message>
        <source>Draw a&amp;gain</source>
        <translation>&amp;Neu auslosen</translation>
    </message>
    <message>
        <source>&amp;Find a template</source>
        <translation>Vorla&amp;ge suchen</translation>
    </message>
    <message>
        <source>&amp;Choose the folder …</source>
        <translation>Ordner &amp;wählen …</translation>
    </message>
    <message>
        <source>Use &amp;the usual folder</source>
        <translation>Übli&amp;chen Ordner verwenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>“{0}” has changes that its template does not have.</source>
        <translation>„{0}“ hat Änderungen, die seine Vorlage nicht hat.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Folder of templates</source>
        <translation>Ordner der Vorlagen</translation>
    </message>
</context>
<context>
    <name>WorldNameDialog</name>
    <message>
        <source>Save world</source>
        <translation>Welt speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the world</source>
        <translation>&amp;Name der Welt</translation>
    </message>
    <message>
        <source>Name of the world</source>
        <translation>Name der Welt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is a world “{0}” already. It will be replaced by the world as it is now.</source>
        <translation>Die Welt „{0}“ gibt es schon. Sie wird durch die jetzige ersetzt.</translation>
    </message>
    <message>
        <source>Users, sessions, events, the clock and all settings are saved. Reset comes back to them.</source>
        <translation>Personen, Sitzungen, Ereignisse, die Uhr und alle Einstellungen werden gespeichert. Zurücksetzen führt hierher zurück.</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Quota, predicted</source>
        <translation>Kontingent, vorhergesagt</translation>
    </message>
    <message>
        <source>Quota, settled</source>
        <translation>Kontingent, geklärt</translation>
    </message>
    <message>
        <source>Quota, verified</source>
        <translation>Kontingent, nachgeprüft</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>, deliberately invalid</source>
        <translation>, absichtlich ungültig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{0} sent, {1} received</source>
        <translation>{0} gesendet, {1} empfangen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>nicht nachgesehen</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>nichts zu beanstanden</translation>
    </message>
</context>
<context>
    <name>_KindDelegate</name>
    <message>
        <source>Type of the property</source>
        <translation>Typ der Eigenschaft</translation>
    </message>
</context>
<context>
    <name>button</name>
    <message>
        <source>Leave it to the server: its time of receipt</source>
        <translation>Dem Server überlassen: Zeit des Eingangs</translation>
    </message>
    <message>
        <source>Now: the moment of sending</source>
        <translation>Jetzt: der Moment des Sendens</translation>
    </message>
    <message>
        <source>This moment, fixed</source>
        <translation>Dieser Moment, fest</translation>
    </message>
    <message>
        <source>Date, time and time zone …</source>
        <translation>Datum, Uhrzeit und Zeitzone …</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Mobile App</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>First referrer</source>
        <translation>Erster Referrer</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>App-Version</translation>
    </message>
    <message>
        <source>App name</source>
        <translation>App-Name</translation>
    </message>
    <message>
        <source>Build variant</source>
        <translation>Build-Variante</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Bildschirmbreite</translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation>Bildschirmhöhe</translation>
    </message>
    <message>
        <source>Viewport width</source>
        <translation>Viewport-Breite</translation>
    </message>
    <message>
        <source>Viewport height</source>
        <translation>Viewport-Höhe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>two letters, such as DE</source>
        <translation>zwei Buchstaben, etwa DE</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>such as GA or DE-BE (ISO 3166-2)</source>
        <translation>etwa GA oder DE-BE (ISO 3166-2)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>-90 to 90, north is positive</source>
        <translation>-90 bis 90, Norden ist positiv</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>-180 to 180, east is positive</source>
        <translation>-180 bis 180, Osten ist positiv</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>192.0.2.1 or 2001:db8::1</source>
        <translation>192.0.2.1 oder 2001:db8::1</translation>
    </message>
    <message>
        <source>Mozilla/5.0 …</source>
        <translation>Mozilla/5.0 …</translation>
    </message>
    <message>
        <source>Example Shop</source>
        <translation>Beispielshop</translation>
    </message>
    <message>
        <source>The body is no JSON object, so the SDK cannot send it.</source>
        <translation>Der Body ist kein JSON-Objekt, daher kann das SDK ihn nicht senden.</translation>
    </message>
    <message>
        <source>It does not begin with “{0}”: {1}; perhaps a newer version wrote it.</source>
        <translation>Es beginnt nicht mit „{0}“: {1}; vielleicht stammt es von einer neueren Version.</translation>
    </message>
    <message>
        <source>It holds no tab.</source>
        <translation>Es enthält keinen Tab.</translation>
    </message>
    <message>
        <source>It is not JSON: {0}</source>
        <translation>Es ist kein JSON: {0}</translation>
    </message>
    <message>
        <source>Something in it has another form than expected: {0}</source>
        <translation>Etwas darin hat eine andere Form als erwartet: {0}</translation>
    </message>
    <message>
        <source>name: it is empty or not printable. Give a short name such as “staging”.</source>
        <translation>Name: Er ist leer oder nicht druckbar. Einen kurzen Namen wie „staging“ angeben.</translation>
    </message>
    <message>
        <source>colour: it must be # and six hexadecimal digits. Write it as #b3261e.</source>
        <translation>Farbe: Sie muss aus # und sechs Hexadezimalziffern bestehen. Schreibweise: #b3261e.</translation>
    </message>
    <message>
        <source>base URL: the host or port is not well-formed. Write it as {0}.</source>
        <translation>Basis-URL: Host oder Port ist nicht wohlgeformt. Schreibweise: {0}.</translation>
    </message>
    <message>
        <source>base URL: plain http is allowed for this computer only. Use https.</source>
        <translation>Basis-URL: Einfaches http ist nur für diesen Computer zulässig. Bitte https verwenden.</translation>
    </message>
    <message>
        <source>base URL: it cannot be read ({0}). Write it as {1}.</source>
        <translation>Basis-URL: Sie ist nicht lesbar ({0}). Schreibweise: {1}.</translation>
    </message>
    <message>
        <source>Quota class</source>
        <translation>Kontingentklasse</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Deliberately invalid</source>
        <translation>Absichtlich ungültig</translation>
    </message>
    <message>
        <source>SHA-256 of its line</source>
        <translation>SHA-256 seiner Zeile</translation>
    </message>
    <message>
        <source>Exact records</source>
        <translation>Genaue Aufzeichnungen</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 dieser Datei</translation>
    </message>
    <message>
        <source>API keys are not kept and are in neither file.</source>
        <translation>API-Schlüssel werden nicht aufbewahrt und stehen in keiner der beiden Dateien.</translation>
    </message>
    <message>
        <source>Still under way.</source>
        <translation>Noch unterwegs.</translation>
    </message>
    <message>
        <source>The archive holds no answer.</source>
        <translation>Das Archiv enthält keine Antwort.</translation>
    </message>
    <message>
        <source>FS Event Studio</source>
        <translation>FS Event Studio</translation>
    </message>
    <message>
        <source>A body says that it is base64, and is not.</source>
        <translation>Ein Body gibt sich als base64 aus und ist es nicht.</translation>
    </message>
    <message>
        <source>Trying again under the same idempotency key cannot make a second event.</source>
        <translation>Ein neuer Versuch mit demselben Idempotenzschlüssel kann kein zweites Ereignis erzeugen.</translation>
    </message>
    <message>
        <source>The environment&apos;s address is not a valid http or https one. Correct its base URL.</source>
        <translation>Die Adresse der Umgebung ist keine gültige http- oder https-Adresse. Basis-URL berichtigen.</translation>
    </message>
    <message>
        <source>The name {0} could not be looked up within {1:g} s. Check the network connection.</source>
        <translation>Der Name {0} konnte nicht innerhalb von {1:g} s aufgelöst werden. Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>{0} took the connection, but did not secure it with TLS within {1:g} s. Check the address and port.</source>
        <translation>{0} hat die Verbindung angenommen, sie aber nicht innerhalb von {1:g} s mit TLS gesichert. Adresse und Port prüfen.</translation>
    </message>
    <message>
        <source>{0} stopped taking the request for {1:g} s. {2}</source>
        <translation>{0} nahm {1:g} s lang nichts mehr von der Anfrage an. {2}</translation>
    </message>
    <message>
        <source>{0} sent nothing for {1:g} s. {2}</source>
        <translation>{0} hat {1:g} s lang nichts gesendet. {2}</translation>
    </message>
    <message>
        <source>{0} was not done within {1:g} s, the most that one send may take.</source>
        <translation>{0} war nach {1:g} s nicht fertig; länger darf ein Senden nicht dauern.</translation>
    </message>
    <message>
        <source>{0} closed the connection without a whole answer. {1}</source>
        <translation>{0} hat die Verbindung ohne vollständige Antwort geschlossen. {1}</translation>
    </message>
    <message>
        <source>The connection to {0} broke before an answer came. {1}</source>
        <translation>Die Verbindung zu {0} brach ab, bevor eine Antwort kam. {1}</translation>
    </message>
    <message>
        <source>What {0} sent is not an HTTP answer. Check that the address and port are those of an API.</source>
        <translation>Was {0} gesendet hat, ist keine HTTP-Antwort. Prüfen, ob Adresse und Port zu einer API gehören.</translation>
    </message>
    <message>
        <source>The file of trusted certificates, {0}, cannot be read. Choose another one in the settings.</source>
        <translation>Die Datei mit vertrauenswürdigen Zertifikaten, {0}, lässt sich nicht lesen. In den Einstellungen eine andere wählen.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not signed by anyone this computer is set to trust. If your company checks traffic, give its CA file in the settings.</source>
        <translation>Das Zertifikat von {0} ist von niemandem signiert, dem dieser Computer vertraut. Wird der Verkehr im Unternehmen geprüft, dessen CA-Datei in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>{0} did not make a secure connection: it may not speak TLS there. Check the address and port.</source>
        <translation>{0} hat keine sichere Verbindung aufgebaut: Vielleicht spricht es dort kein TLS. Adresse und Port prüfen.</translation>
    </message>
    <message>
        <source>The certificate of the server belongs to another name than {0}. Check the address.</source>
        <translation>Das Zertifikat des Servers gehört zu einem anderen Namen als {0}. Adresse prüfen.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not valid today. Check this computer&apos;s clock, or tell its owner.</source>
        <translation>Das Zertifikat von {0} ist heute nicht gültig. Uhr dieses Computers prüfen oder den Betreiber verständigen.</translation>
    </message>
    <message>
        <source>The name {0} could not be looked up now. Check the network connection.</source>
        <translation>Der Name {0} ließ sich gerade nicht auflösen. Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>There is no computer named {0}. Check the address and the network connection.</source>
        <translation>Es gibt keinen Computer namens {0}. Adresse und Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>The connection to {0} was refused: nothing listens there. Check the address and the port.</source>
        <translation>Die Verbindung zu {0} wurde abgelehnt: Dort nimmt niemand Verbindungen an. Adresse und Port prüfen.</translation>
    </message>
    <message>
        <source>{0} did not answer within {1:g} s. Check the address, the network and firewalls.</source>
        <translation>{0} hat nicht innerhalb von {1:g} s geantwortet. Adresse, Netzwerk und Firewalls prüfen.</translation>
    </message>
    <message>
        <source>There is no way from this computer to {0}. Check the network connection.</source>
        <translation>Von diesem Computer führt kein Weg zu {0}. Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>The connection to {0} could not be made. Check the address and the network connection.</source>
        <translation>Die Verbindung zu {0} kam nicht zustande. Adresse und Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring (Secret Service)</source>
        <translation>im Schlüsselbund dieses Desktops (Secret Service)</translation>
    </message>
    <message>
        <source>The keyring still holds “{0}” of “{1}”. Remove it with the keyring&apos;s own program.</source>
        <translation>Der Schlüsselbund enthält „{0}“ von „{1}“ noch immer. Den Eintrag mit dem Programm des Schlüsselbunds entfernen.</translation>
    </message>
    <message>
        <source>Keys are kept in {0}.</source>
        <translation>Schlüssel liegen hier: {0}.</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Remove every entry “{0}” of “{1}” with the keyring&apos;s own program, then save it again.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht behalten. Jeden Eintrag „{0}“ von „{1}“ mit dem Programm des Schlüsselbunds entfernen, dann erneut speichern.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{0}” of “{1}” is no API key. Save the key again, or delete it.</source>
        <translation>Der Eintrag „{0}“ von „{1}“ im Schlüsselbund ist kein API-Schlüssel. Den Schlüssel erneut speichern oder löschen.</translation>
    </message>
    <message>
        <source>The key is kept in memory until the app is closed.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The keyring has not answered an earlier question yet.</source>
        <translation>Der Schlüsselbund hat eine frühere Frage noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>It may be locked and waiting for you: look for a window that asks for its password, answer it, then try again.</source>
        <translation>Vielleicht ist er gesperrt und wartet: Nach einem Fenster suchen, das nach seinem Passwort fragt, dort antworten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keyring is locked, and its question was not answered. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, und seine Frage wurde nicht beantwortet. Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keyring could not be opened. Unlock it or make a default keyring, then try again.</source>
        <translation>Der Schlüsselbund ließ sich nicht öffnen. Entsperren oder einen Standard-Schlüsselbund anlegen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. Unlock it or allow this app to use it, then try again.</source>
        <translation>Der Schlüsselbund hat es abgelehnt, den Schlüssel zu behalten. Entsperren oder dem Programm den Zugriff erlauben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keyring refused to forget the key. Unlock it or delete the key there.</source>
        <translation>Der Schlüsselbund hat es abgelehnt, den Schlüssel zu vergessen. Entsperren oder den Schlüssel dort löschen.</translation>
    </message>
    <message>
        <source>The keyring failed ({0}). See whether its own program works, then try again.</source>
        <translation>Der Schlüsselbund hat versagt ({0}). Prüfen, ob sein eigenes Programm funktioniert, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {0:g} s.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von {0:g} s geantwortet.</translation>
    </message>
    <message>
        <source>The body is no JSON, so the SDK cannot send it. {0}</source>
        <translation>Der Body ist kein JSON, daher kann das SDK ihn nicht senden. {0}</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>„{0}“ fehlt.</translation>
    </message>
    <message>
        <source>It has {0} cells instead of {1}.</source>
        <translation>Sie hat {0} Zellen statt {1}.</translation>
    </message>
    <message>
        <source>The column “{0}” is missing. The first line must hold the names of our export.</source>
        <translation>Die Spalte „{0}“ fehlt. In der ersten Zeile müssen die Namen unseres Exports stehen.</translation>
    </message>
    <message>
        <source>It is not CSV: {0}.</source>
        <translation>Das ist kein CSV: {0}.</translation>
    </message>
    <message>
        <source>“{0}” must be written as JSON.</source>
        <translation>„{0}“ muss als JSON geschrieben sein.</translation>
    </message>
    <message>
        <source>“{0}” must be an object.</source>
        <translation>„{0}“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>It is not JSON: {0}.</source>
        <translation>Das ist kein JSON: {0}.</translation>
    </message>
    <message>
        <source>“startedDateTime” must be a moment in ISO 8601.</source>
        <translation>„startedDateTime“ muss ein Zeitpunkt nach ISO 8601 sein.</translation>
    </message>
    <message>
        <source>There is no list of entries in it: it is no HTTP archive (HAR).</source>
        <translation>Es enthält keine Liste von Einträgen und ist daher kein HTTP-Archiv (HAR).</translation>
    </message>
    <message>
        <source>The list of entries holds something else than objects.</source>
        <translation>Die Liste der Einträge enthält etwas anderes als Objekte.</translation>
    </message>
    <message>
        <source>An entry is longer than {0:,} characters.</source>
        <translation>Ein Eintrag ist länger als {0:,} Zeichen.</translation>
    </message>
    <message>
        <source>The archive ends within an entry.</source>
        <translation>Das Archiv endet mitten in einem Eintrag.</translation>
    </message>
    <message>
        <source>The archive ends before its list of entries does.</source>
        <translation>Das Archiv endet vor dem Ende seiner Liste von Einträgen.</translation>
    </message>
    <message>
        <source>It is neither JSON Lines nor HAR, and its first line does not hold the names of our CSV.</source>
        <translation>Das ist weder JSON Lines noch HAR, und die erste Zeile enthält nicht die Namen unseres CSV.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>“{0}” must be {1}.</source>
        <translation>„{0}“ muss {1} sein.</translation>
    </message>
    <message>
        <source>“tags” must be a list of texts.</source>
        <translation>„tags“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>“sent_at” must be a moment with its time zone, such as 2026-01-31T09:30:00Z.</source>
        <translation>„sent_at“ muss ein Zeitpunkt mit Zeitzone sein, etwa 2026-01-31T09:30:00Z.</translation>
    </message>
    <message>
        <source>a whole number from {0}</source>
        <translation>eine ganze Zahl ab {0}</translation>
    </message>
    <message>
        <source>a number, not negative</source>
        <translation>eine nicht negative Zahl</translation>
    </message>
    <message>
        <source>“body_base64” must be base64.</source>
        <translation>„body_base64“ muss base64 sein.</translation>
    </message>
    <message>
        <source>The record must be an object.</source>
        <translation>Der Datensatz muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>one of the known names</source>
        <translation>einer der bekannten Namen</translation>
    </message>
    <message>
        <source>Each header must be a name and a value, both texts.</source>
        <translation>Jeder Header muss ein Name und ein Wert sein, beides Texte.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>no session can be joined</source>
        <translation>keine Sitzung passt</translation>
    </message>
    <message>
        <source>Should the event appear in a session?</source>
        <translation>Soll das Ereignis in einer Sitzung erscheinen?</translation>
    </message>
    <message>
        <source>Do you hold the ID of that session?</source>
        <translation>Ist die ID dieser Sitzung bekannt?</translation>
    </message>
    <message>
        <source>Can you name the user, who was active within the last 30 minutes?</source>
        <translation>Lässt sich die Person angeben, die in den letzten 30 Minuten aktiv war?</translation>
    </message>
    <message>
        <source>Can you name the user?</source>
        <translation>Lässt sich die Person angeben?</translation>
    </message>
    <message>
        <source>Yes, in a session</source>
        <translation>Ja, in einer Sitzung</translation>
    </message>
    <message>
        <source>No, or it does not matter</source>
        <translation>Nein, oder es ist gleichgültig</translation>
    </message>
    <message>
        <source>Yes, Fullstory&apos;s session ID</source>
        <translation>Ja, Fullstorys Sitzungs-ID</translation>
    </message>
    <message>
        <source>Yes, an ID of our own</source>
        <translation>Ja, eine eigene ID</translation>
    </message>
    <message>
        <source>No ID of a session</source>
        <translation>Keine ID einer Sitzung</translation>
    </message>
    <message>
        <source>Yes, by our own user ID</source>
        <translation>Ja, durch die eigene Benutzer-ID</translation>
    </message>
    <message>
        <source>Yes, by Fullstory&apos;s user ID</source>
        <translation>Ja, durch Fullstorys Benutzer-ID</translation>
    </message>
    <message>
        <source>In a session you know</source>
        <translation>In einer bekannten Sitzung</translation>
    </message>
    <message>
        <source>In the user&apos;s most recent session</source>
        <translation>In der letzten Sitzung der Person</translation>
    </message>
    <message>
        <source>For a user, no session</source>
        <translation>Für eine Person, ohne Sitzung</translation>
    </message>
    <message>
        <source>For nobody known</source>
        <translation>Für niemand Bekannten</translation>
    </message>
    <message>
        <source>Joins the user&apos;s latest session if it was active in the last 30 minutes; if not, stays with the user.</source>
        <translation>Kommt in die letzte Sitzung der Person, wenn sie in den letzten 30 Minuten aktiv war; sonst bleibt es bei der Person.</translation>
    </message>
    <message>
        <source>Stays with the user and joins no session.</source>
        <translation>Bleibt bei der Person und kommt in keine Sitzung.</translation>
    </message>
    <message>
        <source>If the session exists: no server event (documented). If not: one server event (inferred).</source>
        <translation>Gibt es die Sitzung: kein Server-Ereignis (dokumentiert). Sonst: ein Server-Ereignis (abgeleitet).</translation>
    </message>
    <message>
        <source>If the user was active in the last 30 minutes: no server event (documented). If not: one server event (inferred).</source>
        <translation>War die Person in den letzten 30 Minuten aktiv: kein Server-Ereignis (dokumentiert). Sonst: ein Server-Ereignis (abgeleitet).</translation>
    </message>
    <message>
        <source>An event of a user without a session uses one server event.</source>
        <translation>Ein Ereignis einer Person ohne Sitzung verbraucht ein Server-Ereignis.</translation>
    </message>
    <message>
        <source>Fullstory session ID</source>
        <translation>Fullstory-Sitzungs-ID</translation>
    </message>
    <message>
        <source>Your own session ID</source>
        <translation>Eigene Sitzungs-ID</translation>
    </message>
    <message>
        <source>Fullstory user ID</source>
        <translation>Fullstory-Benutzer-ID</translation>
    </message>
    <message>
        <source>Your own user ID</source>
        <translation>Eigene Benutzer-ID</translation>
    </message>
    <message>
        <source>New anonymous user</source>
        <translation>Neue anonyme Person</translation>
    </message>
    <message>
        <source>Joins exactly this session. If no such session exists, the event is kept without a session.</source>
        <translation>Kommt genau in diese Sitzung. Gibt es sie nicht, wird das Ereignis ohne Sitzung behalten.</translation>
    </message>
    <message>
        <source>Meant to join the session that carries this ID; what an unknown ID does is not documented.</source>
        <translation>Soll in die Sitzung mit dieser ID kommen; was bei einer unbekannten ID geschieht, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Fullstory&apos;s introduction says that this method is not supported, because its SDKs offer no way to set a session&apos;s own ID; its newer contract accepts it.</source>
        <translation>Fullstorys Einführung nennt diesen Weg nicht unterstützt, weil die SDKs keine eigene Sitzungs-ID setzen können; der neuere Vertrag nimmt ihn an.</translation>
    </message>
    <message>
        <source>Makes a new user for this event, shown as “(No name available)”.</source>
        <translation>Legt für dieses Ereignis eine neue Person an, angezeigt als „(No name available)“.</translation>
    </message>
    <message>
        <source>If a session carries this ID: no server event. If not: one server event. Both are inferred.</source>
        <translation>Trägt eine Sitzung diese ID: kein Server-Ereignis. Sonst: ein Server-Ereignis. Beides ist abgeleitet.</translation>
    </message>
    <message>
        <source>Uses one server event; the documentation does not name events without a user (inferred).</source>
        <translation>Verbraucht ein Server-Ereignis; die Dokumentation nennt Ereignisse ohne Person nicht (abgeleitet).</translation>
    </message>
    <message>
        <source>The value is nested deeper than {0} levels, the most this tool reads. Flatten it.</source>
        <translation>Der Wert ist tiefer als {0} Ebenen verschachtelt; mehr liest dieses Programm nicht. Bitte abflachen.</translation>
    </message>
    <message>
        <source>JSON has no {0}. Use a number, a text or null.</source>
        <translation>JSON kennt kein {0}. Eine Zahl, einen Text oder null verwenden.</translation>
    </message>
    <message>
        <source>The text is empty. Give one JSON object.</source>
        <translation>Der Text ist leer. Ein JSON-Objekt angeben.</translation>
    </message>
    <message>
        <source>The text starts with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>Der Text beginnt mit einer Bytereihenfolge-Marke. Als UTF-8 ohne diese speichern.</translation>
    </message>
    <message>
        <source>“{0}” is not a JSON number. Write digits such as 12, -3.50 or 6e2.</source>
        <translation>„{0}“ ist keine JSON-Zahl. Ziffern wie 12, -3.50 oder 6e2 schreiben.</translation>
    </message>
    <message>
        <source>The text seems to be UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>Der Text ist offenbar UTF-16 oder UTF-32. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{0} is too large: a JSON reader may turn it into infinity. Send it as a text.</source>
        <translation>{0} ist zu groß: Ein JSON-Leser kann daraus Unendlich machen. Als Text senden.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 here. Save it as UTF-8.</source>
        <translation>Der Text ist hier kein UTF-8. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Expecting property name</source>
        <translation>Expecting property name</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos;</source>
        <translation>Expecting &apos;:&apos;</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos;</source>
        <translation>Expecting &apos;,&apos;</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>Expecting value</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Extra data</translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation>Invalid control character</translation>
    </message>
    <message>
        <source>Invalid \</source>
        <translation>Invalid \</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>Unterminated string</translation>
    </message>
    <message>
        <source>Illegal trailing comma</source>
        <translation>Illegal trailing comma</translation>
    </message>
    <message>
        <source>A member&apos;s name in double quotes is expected here. The last member has no comma.</source>
        <translation>Hier wird der Name eines Eintrags in doppelten Anführungszeichen erwartet. Nach dem letzten Eintrag steht kein Komma.</translation>
    </message>
    <message>
        <source>A colon is expected here, between a member&apos;s name and its value.</source>
        <translation>Hier wird ein Doppelpunkt zwischen Name und Wert erwartet.</translation>
    </message>
    <message>
        <source>A comma is expected here, or the bracket that closes the object or array.</source>
        <translation>Hier wird ein Komma erwartet oder die Klammer, die Objekt oder Array schließt.</translation>
    </message>
    <message>
        <source>A value is expected here: a text in double quotes, a number, true, false, null, { or [.</source>
        <translation>Hier wird ein Wert erwartet: ein Text in doppelten Anführungszeichen, eine Zahl, true, false, null, { oder [.</translation>
    </message>
    <message>
        <source>The JSON value ends before this. Remove what follows it.</source>
        <translation>Der JSON-Wert endet davor. Entfernen, was danach steht.</translation>
    </message>
    <message>
        <source>A text holds a line break or another control character. Write it as \n or \u000a.</source>
        <translation>Ein Text enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Als \n oder \u000a schreiben.</translation>
    </message>
    <message>
        <source>This escape is not one of JSON&apos;s. Write a backslash as two backslashes.</source>
        <translation>Diese Escape-Folge kennt JSON nicht. Einen Rückstrich als zwei Rückstriche schreiben.</translation>
    </message>
    <message>
        <source>The text that starts here has no closing double quote. Add it.</source>
        <translation>Dem Text, der hier beginnt, fehlt das schließende Anführungszeichen. Hinzufügen.</translation>
    </message>
    <message>
        <source>No comma may stand before a closing bracket. Remove it.</source>
        <translation>Vor einer schließenden Klammer darf kein Komma stehen. Entfernen.</translation>
    </message>
    <message>
        <source>The key works: account {0}, {1}, made by {2}.</source>
        <translation>Der Schlüssel funktioniert: Konto {0}, {1}, erstellt von {2}.</translation>
    </message>
    <message>
        <source>no single person</source>
        <translation>keiner einzelnen Person</translation>
    </message>
    <message>
        <source>role {0}</source>
        <translation>Rolle {0}</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This looks like a key encoded with base64. Fullstory takes the key as it was shown.</source>
        <translation>Das sieht nach einem base64-kodierten Schlüssel aus. Fullstory nimmt den Schlüssel so, wie er angezeigt wurde.</translation>
    </message>
    <message>
        <source>The key is empty. Paste the key that Fullstory showed when it was made.</source>
        <translation>Der Schlüssel ist leer. Den Schlüssel einfügen, den Fullstory bei der Erstellung angezeigt hat.</translation>
    </message>
    <message>
        <source>The key has a space, line break or control character inside. Copy it again.</source>
        <translation>Der Schlüssel enthält ein Leerzeichen, einen Zeilenumbruch oder ein Steuerzeichen. Erneut kopieren.</translation>
    </message>
    <message>
        <source>The key has characters that no HTTP header can carry. Copy it again.</source>
        <translation>Der Schlüssel enthält Zeichen, die kein HTTP-Header tragen kann. Erneut kopieren.</translation>
    </message>
    <message>
        <source>The key is too short to be one of Fullstory&apos;s. Copy all of it.</source>
        <translation>Der Schlüssel ist zu kurz für einen von Fullstory. Vollständig kopieren.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}”</source>
        <translation>„{0}“ und „{1}“</translation>
    </message>
    <message>
        <source>{0}: kept and sent as it stands in the JSON, for which the form has no field.</source>
        <translation>{0}: bleibt erhalten und wird gesendet, wie es im JSON steht; das Formular hat dafür kein Feld.</translation>
    </message>
    <message>
        <source>{0} was left out: it is not an object.</source>
        <translation>{0} wurde weggelassen: Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>{0} was left out: it is not as the form can send it.</source>
        <translation>{0} wurde weggelassen: So kann das Formular es nicht senden.</translation>
    </message>
    <message>
        <source>{0} stand together, which breaks the rules of identification. {1}: {2} was chosen.</source>
        <translation>{0} stehen zusammen, was gegen die Regeln der Identifikation verstößt. {1}: {2} wurde gewählt.</translation>
    </message>
    <message>
        <source>“session.use_most_recent” names no user, which breaks the rules of identification. {0}: {1} was chosen.</source>
        <translation>„session.use_most_recent“ nennt keine Person, was gegen die Regeln der Identifikation verstößt. {0}: {1} wurde gewählt.</translation>
    </message>
    <message>
        <source>Refused with {0}: {1}</source>
        <translation>Abgelehnt mit {0}: {1}</translation>
    </message>
    <message>
        <source>Not sent. {0}</source>
        <translation>Nicht gesendet. {0}</translation>
    </message>
    <message>
        <source>Sent, but no whole answer came: it is not known whether it was carried out. {0}</source>
        <translation>Gesendet, aber ohne vollständige Antwort: Ob es ausgeführt wurde, ist nicht bekannt. {0}</translation>
    </message>
    <message>
        <source>The status is {0}; the documented one is 200.</source>
        <translation>Der Status ist {0}; dokumentiert ist 200.</translation>
    </message>
    <message>
        <source>The answer was longer than the {0} bytes that were read; the documented one is {{}}.</source>
        <translation>Die Antwort war länger als die gelesenen {0} Bytes; dokumentiert ist {{}}.</translation>
    </message>
    <message>
        <source>The answer has {0} bytes; the documented one is {{}}.</source>
        <translation>Die Antwort hat {0} Bytes; dokumentiert ist {{}}.</translation>
    </message>
    <message>
        <source>Accepted. {0}</source>
        <translation>Angenommen. {0}</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>The server did not say how long to wait.</source>
        <translation>Der Server nannte keine Wartezeit.</translation>
    </message>
    <message>
        <source>Try again in {0:g} s.</source>
        <translation>In {0:g} s erneut versuchen.</translation>
    </message>
    <message>
        <source>Rate limited. {0} {1}</source>
        <translation>Ratenbegrenzt. {0} {1}</translation>
    </message>
    <message>
        <source>Rate limited. {0}</source>
        <translation>Ratenbegrenzt. {0}</translation>
    </message>
    <message>
        <source>The answer, status {0}, broke off after {1} bytes.</source>
        <translation>Die Antwort mit Status {0} brach nach {1} Bytes ab.</translation>
    </message>
    <message>
        <source>A redirect to {0}, which is never followed.</source>
        <translation>Eine Umleitung nach {0}, der nie gefolgt wird.</translation>
    </message>
    <message>
        <source>no message.</source>
        <translation>keine Meldung.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The answer was empty; the documented one is {}.</source>
        <translation>Die Antwort war leer; dokumentiert ist {}.</translation>
    </message>
    <message>
        <source>The answer is not the documented {}.</source>
        <translation>Die Antwort ist nicht das dokumentierte {}.</translation>
    </message>
    <message>
        <source>Cancelled after it was sent: it is not known whether it was carried out.</source>
        <translation>Nach dem Senden abgebrochen: Ob es ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The answer is not JSON; the documented one is {}. Perhaps something other than Fullstory answered.</source>
        <translation>Die Antwort ist kein JSON; dokumentiert ist {}. Vielleicht hat etwas anderes als Fullstory geantwortet.</translation>
    </message>
    <message>
        <source>The request went to “{0}”, which is not Fullstory. The event goes where you send it.</source>
        <translation>Die Anfrage ging an „{0}“, nicht an Fullstory. Das Ereignis geht an die gewählte Umgebung.</translation>
    </message>
    <message>
        <source>The request was not for the events API. Check that its body is an event.</source>
        <translation>Die Anfrage galt nicht der Ereignis-API. Prüfen, ob der Body ein Ereignis ist.</translation>
    </message>
    <message>
        <source>The request was no POST. Events are sent with POST.</source>
        <translation>Die Anfrage war kein POST. Ereignisse werden mit POST gesendet.</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>doppeltes Anführungszeichen</translation>
    </message>
    <message>
        <source>The {0} that opens in line {1} is never closed. Copy the whole command.</source>
        <translation>In Zeile {1} fehlt zum Zeichen „{0}“ das Ende. Den ganzen Befehl kopieren.</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>einfaches Anführungszeichen</translation>
    </message>
    <message>
        <source>quote $&apos;</source>
        <translation>Anführung $&apos;</translation>
    </message>
    <message>
        <source>“$(…)” or “`…`” stands for what another command prints. Write the value itself in its place.</source>
        <translation>„$(…)“ oder „`…`“ steht für die Ausgabe eines anderen Befehls. Stattdessen den Wert selbst schreiben.</translation>
    </message>
    <message>
        <source>Chrome doubles backslashes in commands for Windows cmd, which changes texts; they were halved again.</source>
        <translation>Chrome verdoppelt Rückstriche in Befehlen für Windows cmd, was Texte verändert; sie wurden wieder halbiert.</translation>
    </message>
    <message>
        <source>A double quote is never closed. Copy the whole command.</source>
        <translation>Ein doppeltes Anführungszeichen wird nicht geschlossen. Den ganzen Befehl kopieren.</translation>
    </message>
    <message>
        <source>The program computes this value, so it was left out. Fill it in by hand.</source>
        <translation>Das Programm berechnet diesen Wert, daher wurde er weggelassen. Von Hand ergänzen.</translation>
    </message>
    <message>
        <source>The authorization was dropped: {0}.</source>
        <translation>Die Autorisierung wurde verworfen: {0}.</translation>
    </message>
    <message>
        <source>The authorization has more than {0:,} characters. Take it out and paste again.</source>
        <translation>Die Autorisierung hat mehr als {0:,} Zeichen. Herausnehmen und erneut einfügen.</translation>
    </message>
    <message>
        <source>Headers that have no place in an event were left out: {0}.</source>
        <translation>Header, die in einem Ereignis keinen Platz haben, wurden weggelassen: {0}.</translation>
    </message>
    <message>
        <source>it is not of the form “Basic” and a key</source>
        <translation>Sie hat nicht die Form „Basic“ und Schlüssel</translation>
    </message>
    <message>
        <source>it does not look like a key of Fullstory&apos;s</source>
        <translation>Sie sieht nicht nach einem Schlüssel von Fullstory aus</translation>
    </message>
    <message>
        <source>a user and a password are no key of Fullstory&apos;s</source>
        <translation>Benutzer und Passwort sind kein Schlüssel von Fullstory</translation>
    </message>
    <message>
        <source>it cannot be a key of Fullstory&apos;s</source>
        <translation>Es kann kein Schlüssel von Fullstory sein</translation>
    </message>
    <message>
        <source>The key stood as a user name, which is sent as base64. Fullstory takes it as it is.</source>
        <translation>Der Schlüssel stand als Benutzername, der als base64 gesendet wird. Fullstory nimmt ihn unverändert.</translation>
    </message>
    <message>
        <source>The key was taken out of the text. It can be kept in the keyring.</source>
        <translation>Der Schlüssel wurde aus dem Text genommen. Er kann im Schlüsselbund gespeichert werden.</translation>
    </message>
    <message>
        <source>The key stood there without “Basic ” before it.</source>
        <translation>Der Schlüssel stand ohne „Basic “ davor.</translation>
    </message>
    <message>
        <source>The token stood after “Bearer”. Fullstory wants “Basic” and its key.</source>
        <translation>Das Token stand nach „Bearer“. Fullstory erwartet „Basic“ und den Schlüssel.</translation>
    </message>
    <message>
        <source>Options that have no place in an event were left out: {0}.</source>
        <translation>Optionen, die in einem Ereignis keinen Platz haben, wurden weggelassen: {0}.</translation>
    </message>
    <message>
        <source>There are {0} addresses; the first was taken.</source>
        <translation>Es gibt {0} Adressen; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>“--{0}” sends no JSON as it stands here, so it was left out.</source>
        <translation>„--{0}“ sendet so kein JSON und wurde weggelassen.</translation>
    </message>
    <message>
        <source>This tool reads no files, so the body in one (“@…”) was left out. Paste the file&apos;s text.</source>
        <translation>Dieses Programm liest keine Dateien, daher wurde der Body aus einer Datei („@…“) weggelassen. Den Text der Datei einfügen.</translation>
    </message>
    <message>
        <source>This tool reads no files, so the headers in one were left out.</source>
        <translation>Dieses Programm liest keine Dateien, daher wurden die Header aus einer Datei weggelassen.</translation>
    </message>
    <message>
        <source>{0} holds {1} events; the first was taken and {2} left.</source>
        <translation>{0} enthält {1} Ereignisse; das erste wurde genommen, {2} blieben übrig.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>The body is no JSON object. An event looks like {“name”: “Order placed”}.</source>
        <translation>Der Body ist kein JSON-Objekt. Ein Ereignis sieht aus wie {“name”: “Order placed”}.</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>Der Stapel</translation>
    </message>
    <message>
        <source>The array</source>
        <translation>Das Array</translation>
    </message>
    <message>
        <source>This stood in the batch&apos;s “shared” part, for all its events.</source>
        <translation>Dies stand im Teil „shared“ des Stapels, für alle seine Ereignisse.</translation>
    </message>
    <message>
        <source>The batch&apos;s “shared” part has this too, which makes the event fail there. Its own was kept.</source>
        <translation>Auch der Teil „shared“ des Stapels enthält dies, weshalb das Ereignis dort scheitert. Das eigene wurde behalten.</translation>
    </message>
    <message>
        <source>The body in this HAR file says that it is base64, and is not.</source>
        <translation>Der Body in dieser HAR-Datei gibt sich als base64 aus und ist es nicht.</translation>
    </message>
    <message>
        <source>This is not JSON. Line {0}, column {1}: {2}</source>
        <translation>Das ist kein JSON. Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>There are {0} lines with one JSON value each; the first was taken.</source>
        <translation>Es gibt {0} Zeilen mit je einem JSON-Wert; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>There are {0} sent events; the first was taken.</source>
        <translation>Es gibt {0} gesendete Ereignisse; das erste wurde genommen.</translation>
    </message>
    <message>
        <source>This is not JSON. Line {0}, column {1}: {2} The text has typographic quotation marks; JSON wants straight ones.</source>
        <translation>Das ist kein JSON. Zeile {0}, Spalte {1}: {2} Der Text hat typografische Anführungszeichen; JSON verlangt gerade.</translation>
    </message>
    <message>
        <source>The key stood inside the event too; it was masked there.</source>
        <translation>Der Schlüssel stand auch im Ereignis; dort wurde er unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>The script is nested deeper than {0} levels. Paste its JSON instead.</source>
        <translation>Das Skript ist tiefer als {0} Ebenen verschachtelt. Stattdessen sein JSON einfügen.</translation>
    </message>
    <message>
        <source>The quote that opens in line {0} is never closed. Copy the whole command.</source>
        <translation>Das Anführungszeichen in Zeile {0} wird nicht geschlossen. Den ganzen Befehl kopieren.</translation>
    </message>
    <message>
        <source>The script has more than {0:,} words and signs. Paste its JSON instead.</source>
        <translation>Das Skript hat mehr als {0:,} Wörter und Zeichen. Stattdessen sein JSON einfügen.</translation>
    </message>
    <message>
        <source>This tool reads no files, so the one in “-InFile” was left out. Paste its text.</source>
        <translation>Dieses Programm liest keine Dateien, daher wurde die in „-InFile“ weggelassen. Ihren Text einfügen.</translation>
    </message>
    <message>
        <source>“-Form” sends no JSON, so it was left out.</source>
        <translation>„-Form“ sendet kein JSON und wurde weggelassen.</translation>
    </message>
    <message>
        <source>“-Credential” was left out.</source>
        <translation>„-Credential“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>The program has more than {0:,} characters. Paste its JSON instead.</source>
        <translation>Das Programm hat mehr als {0:,} Zeichen. Stattdessen sein JSON einfügen.</translation>
    </message>
    <message>
        <source>The text is no JSON, but it could be read as Python.</source>
        <translation>Der Text ist kein JSON, ließ sich aber als Python lesen.</translation>
    </message>
    <message>
        <source>“files=” sends no JSON, so it was left out.</source>
        <translation>„files=“ sendet kein JSON und wurde weggelassen.</translation>
    </message>
    <message>
        <source>JSON writes these numbers otherwise: {0}.</source>
        <translation>JSON schreibt diese Zahlen anders: {0}.</translation>
    </message>
    <message>
        <source>The program is nested deeper than {0} levels. Paste its JSON instead.</source>
        <translation>Das Programm ist tiefer als {0} Ebenen verschachtelt. Stattdessen sein JSON einfügen.</translation>
    </message>
    <message>
        <source>These members stand more than once; the last one was taken: {0}.</source>
        <translation>Diese Einträge stehen mehrmals; der letzte wurde genommen: {0}.</translation>
    </message>
    <message>
        <source>The text has more than {0:,} characters. Paste a part with one event.</source>
        <translation>Der Text hat mehr als {0:,} Zeichen. Einen Teil mit einem Ereignis einfügen.</translation>
    </message>
    <message>
        <source>The body is not JSON. Line {0}, column {1} of it: {2}</source>
        <translation>Der Body ist kein JSON. Darin Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>This was not recognised. Paste an event as JSON, a cURL command (bash, PowerShell or Windows cmd), a PowerShell or Python program that sends one, a HAR file, or what this tool printed or exported.</source>
        <translation>Das wurde nicht erkannt. Einfügen lassen sich ein Ereignis als JSON, ein cURL-Befehl (bash, PowerShell oder Windows cmd), ein PowerShell- oder Python-Programm, das eines sendet, eine HAR-Datei oder was dieses Programm ausgegeben oder exportiert hat.</translation>
    </message>
    <message>
        <source>The request has no body that could be read. An event is sent as a JSON body.</source>
        <translation>Die Anfrage hat keinen lesbaren Body. Ein Ereignis wird als JSON-Body gesendet.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>There are {0} more requests; the first was taken.</source>
        <translation>Es gibt {0} weitere Anfragen; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>A value belongs in the place of “{0}”, which is not in the text. Fill it in by hand.</source>
        <translation>An die Stelle von „{0}“ gehört ein Wert, der nicht im Text steht. Von Hand ergänzen.</translation>
    </message>
    <message>
        <source>The program computes the body, so it could not be read. Paste the JSON itself.</source>
        <translation>Das Programm berechnet den Body, daher ließ er sich nicht lesen. Das JSON selbst einfügen.</translation>
    </message>
    <message>
        <source>The type suffixes that v1 wants and v2 does not were taken off: {0}. Searches for the old names will not find this event.</source>
        <translation>Die Typ-Endungen, die v1 verlangt und v2 nicht, wurden entfernt: {0}. Suchen nach den alten Namen finden dieses Ereignis nicht.</translation>
    </message>
    <message>
        <source>The type suffixes that v1 wants and v2 does not were taken off: {0}. The schema says which of them are int or date. Searches for the old names will not find this event.</source>
        <translation>Die Typ-Endungen, die v1 verlangt und v2 nicht, wurden entfernt: {0}. Welche davon int oder date sind, sagt das Schema. Suchen nach den alten Namen finden dieses Ereignis nicht.</translation>
    </message>
    <message>
        <source>These names keep their v1 suffix, because the value is not of that type or the plain name is taken: {0}.</source>
        <translation>Diese Namen behalten ihre v1-Endung, weil der Wert nicht von diesem Typ oder der bloße Name vergeben ist: {0}.</translation>
    </message>
    <message>
        <source>No session ID can be read out of “{0}”; it stands here as it was.</source>
        <translation>Aus „{0}“ lässt sich keine Sitzungs-ID lesen; der Text steht hier unverändert.</translation>
    </message>
    <message>
        <source>v1 does not know these members, so they were left out: {0}.</source>
        <translation>v1 kennt diese Einträge nicht, daher wurden sie weggelassen: {0}.</translation>
    </message>
    <message>
        <source>The user in the address was left out: v2 takes {0} alone.</source>
        <translation>Die Person in der Adresse wurde weggelassen: v2 nimmt {0} allein.</translation>
    </message>
    <message>
        <source>It was read out of “{0}”.</source>
        <translation>Es wurde aus „{0}“ gelesen.</translation>
    </message>
    <message>
        <source>The text is for v1 of the API (“customevent”). It was rewritten for v2.</source>
        <translation>Der Text gilt v1 der API („customevent“). Er wurde für v2 umgeschrieben.</translation>
    </message>
    <message>
        <source>“use_recent_session” is “use_most_recent” in v2.</source>
        <translation>„use_recent_session“ heißt in v2 „use_most_recent“.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Row {0} has a value but no name.</source>
        <translation>Zeile {0} hat einen Wert, aber keinen Namen.</translation>
    </message>
    <message>
        <source>not every element of {0} is of the type {1}.</source>
        <translation>Nicht jedes Element von {0} ist vom Typ {1}.</translation>
    </message>
    <message>
        <source>{0} is neither true nor false.</source>
        <translation>{0} ist weder true noch false.</translation>
    </message>
    <message>
        <source>{0} is not a date in ISO 8601.</source>
        <translation>{0} ist kein Datum nach ISO 8601.</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{0} stands more than once.</source>
        <translation>{0} steht mehrmals.</translation>
    </message>
    <message>
        <source>it stands too deep. Write what is inside as one JSON value.</source>
        <translation>Es steht zu tief. Das Innere als einen JSON-Wert schreiben.</translation>
    </message>
    <message>
        <source>{0} stands in {1} rows; only the last one is in the body.</source>
        <translation>{0} steht in {1} Zeilen; nur die letzte kommt in den Body.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>A property&apos;s value is written as its type asks.</source>
        <translation>Der Wert einer Eigenschaft ist so geschrieben, wie ihr Typ es verlangt.</translation>
    </message>
    <message>
        <source>A property has a name.</source>
        <translation>Eine Eigenschaft hat einen Namen.</translation>
    </message>
    <message>
        <source>A property is named once.</source>
        <translation>Eine Eigenschaft wird einmal genannt.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Einen anderen Typ wählen.</translation>
    </message>
    <message>
        <source>Write a number such as 12.50, or choose str.</source>
        <translation>Eine Zahl wie 12.50 schreiben oder str wählen.</translation>
    </message>
    <message>
        <source>Write a whole number such as 12, or choose real or str.</source>
        <translation>Eine ganze Zahl wie 12 schreiben oder real oder str wählen.</translation>
    </message>
    <message>
        <source>Write true or false, or choose str.</source>
        <translation>true oder false schreiben oder str wählen.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31 or 2026-01-31T09:30:00Z, or choose str.</source>
        <translation>Als 2026-01-31 oder 2026-01-31T09:30:00Z schreiben oder str wählen.</translation>
    </message>
    <message>
        <source>Write texts with commas between them, or a JSON array such as [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>Texte mit Kommas dazwischen schreiben oder ein JSON-Array wie [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>Write numbers with commas between them, such as 1.50, 2.</source>
        <translation>Zahlen mit Kommas dazwischen schreiben, etwa 1.50, 2.</translation>
    </message>
    <message>
        <source>Write whole numbers with commas between them, such as 1, 2.</source>
        <translation>Ganze Zahlen mit Kommas dazwischen schreiben, etwa 1, 2.</translation>
    </message>
    <message>
        <source>Write true or false with commas between them.</source>
        <translation>true oder false mit Kommas dazwischen schreiben.</translation>
    </message>
    <message>
        <source>Write dates with commas between them, such as 2026-01-31, 2026-02-28.</source>
        <translation>Daten mit Kommas dazwischen schreiben, etwa 2026-01-31, 2026-02-28.</translation>
    </message>
    <message>
        <source>Choose json.</source>
        <translation>json wählen.</translation>
    </message>
    <message>
        <source>Write one JSON value, or choose str.</source>
        <translation>Einen JSON-Wert schreiben oder str wählen.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Einen Namen geben.</translation>
    </message>
    <message>
        <source>Rename or remove the others.</source>
        <translation>Die anderen umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is no event; that only events are counted is inferred.</source>
        <translation>Es ist kein Ereignis; dass nur Ereignisse zählen, ist abgeleitet.</translation>
    </message>
    <message>
        <source>The request was refused; that refused requests are not counted is inferred, not documented.</source>
        <translation>Die Anfrage wurde abgelehnt; dass abgelehnte Anfragen nicht zählen, ist abgeleitet, nicht dokumentiert.</translation>
    </message>
    <message>
        <source>A body like this is refused; that refused requests are not counted is inferred, not documented.</source>
        <translation>Ein solcher Body wird abgelehnt; dass abgelehnte Anfragen nicht zählen, ist abgeleitet, nicht dokumentiert.</translation>
    </message>
    <message>
        <source>It was accepted although the rules say that it would be refused; which quota it uses is not known.</source>
        <translation>Es wurde angenommen, obwohl es nach den Regeln abgelehnt würde; welches Kontingent es verbraucht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was sent, but no whole answer came: it may or may not count.</source>
        <translation>Es wurde gesendet, aber ohne vollständige Antwort: Ob es zählt, ist offen.</translation>
    </message>
    <message>
        <source>There is no environment “{0}” to send it to. Choose one to send it to as a new event.</source>
        <translation>Es gibt keine Umgebung „{0}“, an die es gesendet werden kann. Eine wählen, an die es als neues Ereignis gesendet wird.</translation>
    </message>
    <message>
        <source>It was sent to {0}, but “{1}” is at {2} now. Send it as a new event.</source>
        <translation>Es wurde an {0} gesendet, aber „{1}“ liegt jetzt unter {2}. Als neues Ereignis senden.</translation>
    </message>
    <message>
        <source>It was no event, but another request.</source>
        <translation>Es war kein Ereignis, sondern eine andere Anfrage.</translation>
    </message>
    <message>
        <source>Its body held a key, which was removed before it was kept: these are not the bytes that were sent. The same key with another body is an error. Send it as a new event.</source>
        <translation>Der Body enthielt einen Schlüssel, der vor dem Aufbewahren entfernt wurde: Dies sind nicht die gesendeten Bytes. Derselbe Idempotenzschlüssel mit anderem Body ist ein Fehler. Als neues Ereignis senden.</translation>
    </message>
    <message>
        <source>It had no idempotency key, so that it would be made twice. Send it as a new event.</source>
        <translation>Es hatte keinen Idempotenzschlüssel und würde daher zweimal entstehen. Als neues Ereignis senden.</translation>
    </message>
    <message>
        <source>It was not sent from here: its key belongs to another program. Send it as a new event.</source>
        <translation>Es wurde nicht von hier gesendet: Sein Schlüssel gehört einem anderen Programm. Als neues Ereignis senden.</translation>
    </message>
    <message>
        <source>It is older than 24 hours: keys are dropped then (documented), so that it may be made a second time.</source>
        <translation>Es ist älter als 24 Stunden: Schlüssel werden dann verworfen (dokumentiert), sodass es ein zweites Mal entstehen kann.</translation>
    </message>
    <message>
        <source>A rate-limited request may be sent again with the same key.</source>
        <translation>Eine ratenbegrenzte Anfrage darf mit demselben Schlüssel erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Server errors above 500 may be sent again with the same key.</source>
        <translation>Bei Serverfehlern über 500 darf mit demselben Schlüssel erneut gesendet werden.</translation>
    </message>
    <message>
        <source>The documentation does not say clearly whether a plain 500 is stored; the same key is safe to try.</source>
        <translation>Die Dokumentation sagt nicht klar, ob ein einfacher Fehler 500 gespeichert wird; mit demselben Schlüssel ist ein Versuch gefahrlos.</translation>
    </message>
    <message>
        <source>Nothing was sent, so it can be sent again.</source>
        <translation>Nichts wurde gesendet, also kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>The same idempotency key keeps a second try from making a second event.</source>
        <translation>Derselbe Idempotenzschlüssel verhindert, dass ein zweiter Versuch ein zweites Ereignis erzeugt.</translation>
    </message>
    <message>
        <source>The same request would get the same answer.</source>
        <translation>Dieselbe Anfrage bekäme dieselbe Antwort.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>with a user, no session</source>
        <translation>bei einer Person, ohne Sitzung</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>new anonymous user</source>
        <translation>neue anonyme Person</translation>
    </message>
    <message>
        <source>in a session, verified</source>
        <translation>in einer Sitzung, nachgeprüft</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Shown by the sandbox of FS Event Studio; nothing of it comes from a Fullstory account.</source>
        <translation>Gezeigt von der Sandbox von FS Event Studio; nichts davon stammt aus einem Fullstory-Konto.</translation>
    </message>
    <message>
        <source>What FS Event Studio knew of “{0}” at {1} UTC: events that were accepted, from its history, and sessions that were asked for. An answer does not say where an event landed; that is known only of events that were read back from their session. Of a session, only the beginning is listed: a dashed outline means that its end is not known.</source>
        <translation>Was FS Event Studio über „{0}“ um {1} UTC wusste: angenommene Ereignisse aus seinem Verlauf und erfragte Sitzungen. Eine Antwort sagt nicht, wo ein Ereignis angekommen ist; bekannt ist das nur bei Ereignissen, die aus ihrer Sitzung zurückgelesen wurden. Von einer Sitzung wird nur der Beginn aufgelistet: Ein gestrichelter Umriss heißt, dass ihr Ende nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Anonymous users</source>
        <translation>Anonyme Personen</translation>
    </message>
    <message>
        <source>Predicted: session quota ({0}).</source>
        <translation>Vorhergesagt: Sitzungskontingent ({0}).</translation>
    </message>
    <message>
        <source>Predicted: server event quota ({0}).</source>
        <translation>Vorhergesagt: Ereigniskontingent ({0}).</translation>
    </message>
    <message>
        <source>Predicted: depends on the session ({0}).</source>
        <translation>Vorhergesagt: hängt von der Sitzung ab ({0}).</translation>
    </message>
    <message>
        <source>Predicted: not counted ({0}).</source>
        <translation>Vorhergesagt: nicht gezählt ({0}).</translation>
    </message>
    <message>
        <source>{0} at {1}, identified by {2}: {3} {4}</source>
        <translation>{0} um {1}, identifiziert durch {2}: {3} {4}</translation>
    </message>
    <message>
        <source>What is known at {0} UTC.</source>
        <translation>Was um {0} UTC bekannt ist.</translation>
    </message>
    <message>
        <source>none was asked for, or none has a time</source>
        <translation>keine wurde erfragt, oder keine hat eine Zeit</translation>
    </message>
    <message>
        <source>1 lane</source>
        <translation>1 Spur</translation>
    </message>
    <message>
        <source>{0:,} lanes</source>
        <translation>{0:,} Spuren</translation>
    </message>
    <message>
        <source>1 listed session</source>
        <translation>1 aufgelistete Sitzung</translation>
    </message>
    <message>
        <source>{0:,} listed sessions</source>
        <translation>{0:,} aufgelistete Sitzungen</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}.</source>
        <translation>{0}, {1}: {2}.</translation>
    </message>
    <message>
        <source>No accepted event is in the history.</source>
        <translation>Im Verlauf steht kein angenommenes Ereignis.</translation>
    </message>
    <message>
        <source>{0}, {1}, {2} of them running.</source>
        <translation>{0}, {1}, davon {2} laufend.</translation>
    </message>
    <message>
        <source>Session {0} ended at {1} UTC.</source>
        <translation>Sitzung {0} endete um {1} UTC.</translation>
    </message>
    <message>
        <source>{0} is a ZIP archive. Unpack it and import what it holds; of evidence, evidence.jsonl.</source>
        <translation>{0} ist ein ZIP-Archiv. Entpacken und den Inhalt importieren, bei einem Belegpaket evidence.jsonl.</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1:,} characters: it is no export. Export again, or take that line out.</source>
        <translation>{0} hat eine Zeile mit mehr als {1:,} Zeichen und ist kein Export. Erneut exportieren oder diese Zeile entfernen.</translation>
    </message>
    <message>
        <source>1 cell begins with an apostrophe now, so that no spreadsheet runs a formula; our import takes it off again.</source>
        <translation>1 Zelle beginnt jetzt mit einem Apostroph, damit keine Tabellenkalkulation eine Formel ausführt; unser Import nimmt ihn wieder weg.</translation>
    </message>
    <message>
        <source>{0:,} cells begin with an apostrophe now, so that no spreadsheet runs a formula; our import takes it off again.</source>
        <translation>{0:,} Zellen beginnen jetzt mit einem Apostroph, damit keine Tabellenkalkulation eine Formel ausführt; unser Import nimmt ihn wieder weg.</translation>
    </message>
    <message>
        <source>1 exchange was left out: the body is no text, or it is no event.</source>
        <translation>1 Austausch wurde weggelassen: Der Body ist kein Text, oder er ist kein Ereignis.</translation>
    </message>
    <message>
        <source>{0:,} exchanges were left out: the body is no text, or it is no event.</source>
        <translation>{0:,} Austausche wurden weggelassen: Der Body ist kein Text, oder es sind keine Ereignisse.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is neither JSON Lines, with one object a line, nor HAR, nor CSV. Export it as one of these.</source>
        <translation>Das ist weder JSON Lines mit einem Objekt je Zeile noch HAR noch CSV. In einem dieser Formate exportieren.</translation>
    </message>
    <message>
        <source>The account lists 0 sessions of {0}.</source>
        <translation>Das Konto listet 0 Sitzungen von {0} auf.</translation>
    </message>
    <message>
        <source>Our own check keeps it back: {0} Load it into the composer to mend it, or to send it all the same.</source>
        <translation>Die eigene Prüfung hält es zurück: {0} Laden Sie es in den Editor, um es zu berichtigen oder trotzdem zu senden.</translation>
    </message>
    <message>
        <source>The answer came but could not be kept: {0}</source>
        <translation>Die Antwort kam, konnte aber nicht aufbewahrt werden: {0}</translation>
    </message>
    <message>
        <source>What is readable of the history is being rescued right now, so that nothing was sent or changed. Try again when that is done.</source>
        <translation>Was im Verlauf lesbar ist, wird gerade gerettet, daher wurde nichts gesendet oder geändert. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>Not proven: the list of sessions could not be read. {0}</source>
        <translation>Nicht nachgewiesen: Die Liste der Sitzungen konnte nicht gelesen werden. {0}</translation>
    </message>
    <message>
        <source>Not proven: the context of the session could not be read. {0}</source>
        <translation>Nicht nachgewiesen: Der Kontext der Sitzung konnte nicht gelesen werden. {0}</translation>
    </message>
    <message>
        <source>That does not prove that it is elsewhere: it may come later, the account may lack session data, or a property may have been dropped.</source>
        <translation>Das beweist nicht, dass es anderswo liegt: Es kann später kommen, dem Konto können Sitzungsdaten fehlen, oder eine Eigenschaft wurde fallen gelassen.</translation>
    </message>
    <message>
        <source>Not proven: {0} of the user&apos;s sessions do not show it so far.</source>
        <translation>Nicht nachgewiesen: {0} Sitzungen der Person zeigen es bisher nicht.</translation>
    </message>
    <message>
        <source>Not proven: the account lists no session of this user that had begun when the event was sent.</source>
        <translation>Nicht nachgewiesen: Das Konto listet keine Sitzung dieser Person auf, die beim Senden des Ereignisses begonnen hatte.</translation>
    </message>
    <message>
        <source>Not proven: the session does not show it so far.</source>
        <translation>Nicht nachgewiesen: Die Sitzung zeigt es bisher nicht.</translation>
    </message>
    <message>
        <source>Not proven: 1 of the user&apos;s sessions does not show it so far.</source>
        <translation>Nicht nachgewiesen: 1 Sitzung der Person zeigt es bisher nicht.</translation>
    </message>
    <message>
        <source>Not proven: an event of this name and time is in the session, but not all its properties are as they were sent.</source>
        <translation>Nicht nachgewiesen: Ein Ereignis mit diesem Namen und dieser Zeit ist in der Sitzung, aber nicht alle seine Eigenschaften sind wie gesendet.</translation>
    </message>
    <message>
        <source>Stitched: it was read back from session {0}.</source>
        <translation>Zugeordnet: Es wurde aus der Sitzung {0} zurückgelesen.</translation>
    </message>
    <message>
        <source>Not proven: the account&apos;s list of sessions is not as documented.</source>
        <translation>Nicht nachgewiesen: Die Sitzungsliste des Kontos ist nicht wie dokumentiert.</translation>
    </message>
    <message>
        <source>Not proven: the account&apos;s context of the session is not as documented.</source>
        <translation>Nicht nachgewiesen: Der Sitzungskontext des Kontos ist nicht wie dokumentiert.</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring (Secret Service, by libsecret)</source>
        <translation>im Schlüsselbund dieses Desktops (Secret Service, über libsecret)</translation>
    </message>
    <message>
        <source>the macOS Keychain, where scripts run by the same Python can read them too</source>
        <translation>im macOS-Schlüsselbund, wo auch Skripte desselben Python sie lesen können</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>in der Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>No usable keyring: the keyring library would use {0}, which this app does not trust with keys. Only the computer&apos;s own keyring will do.</source>
        <translation>Kein brauchbarer Schlüsselbund: Die keyring-Bibliothek würde {0} verwenden, dem dieses Programm keine Schlüssel anvertraut. Nur der Schlüsselbund des Computers kommt in Frage.</translation>
    </message>
    <message>
        <source>No usable keyring: none was found. Install or start one (on Linux GNOME Keyring, KWallet or KeePassXC), then start this app again.</source>
        <translation>Kein brauchbarer Schlüsselbund: Es wurde keiner gefunden. Einen installieren oder starten (unter Linux GNOME Keyring, KWallet oder KeePassXC), dann das Programm neu starten.</translation>
    </message>
    <message>
        <source>No usable keyring: the keyring library cannot be set up ({0}). Check its keyringrc.cfg and PYTHON_KEYRING_BACKEND.</source>
        <translation>Kein brauchbarer Schlüsselbund: Die keyring-Bibliothek lässt sich nicht einrichten ({0}). Ihre keyringrc.cfg und PYTHON_KEYRING_BACKEND prüfen.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>line {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>The body is not usable JSON at {0}. {1}</source>
        <translation>Der Body ist bei {0} kein brauchbares JSON. {1}</translation>
    </message>
    <message>
        <source>The body is {0}, not an object.</source>
        <translation>Der Body ist {0}, kein Objekt.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; the contract wants {2}.</source>
        <translation>„{0}“ ist {1}; der Vertrag verlangt: {2}.</translation>
    </message>
    <message>
        <source>Make “{0}” {1}.</source>
        <translation>„{0}“ ändern: {1} wird verlangt.</translation>
    </message>
    <message>
        <source>{0} stands more than once; which one counts is not documented.</source>
        <translation>{0} steht mehrmals; was davon gilt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The body has {0:,} bytes, more than the client API&apos;s 512 KB; no limit is published for this one.</source>
        <translation>Der Body hat {0:,} Bytes, mehr als die 512 KB der Client-API; für diese API ist keine Grenze veröffentlicht.</translation>
    </message>
    <message>
        <source>{0} is not in the published contract. Whether it is ignored or refused is not documented.</source>
        <translation>{0} steht nicht im veröffentlichten Vertrag. Ob es ignoriert oder abgelehnt wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The body is one well-formed JSON value in UTF-8.</source>
        <translation>Der Body ist ein wohlgeformter JSON-Wert in UTF-8.</translation>
    </message>
    <message>
        <source>The body is a JSON object.</source>
        <translation>Der Body ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A member is named once; which of two would count is not documented.</source>
        <translation>Ein Eintrag wird einmal genannt; welcher von zweien gälte, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Each member has the JSON type that the contract gives it.</source>
        <translation>Jeder Eintrag hat den JSON-Typ, den der Vertrag ihm gibt.</translation>
    </message>
    <message>
        <source>The contract names the member; whether others are ignored or refused is not documented.</source>
        <translation>Der Vertrag nennt den Eintrag; ob andere ignoriert oder abgelehnt werden, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The body stays below 512 KB, the limit of the client API; none is published for server events.</source>
        <translation>Der Body bleibt unter 512 KB, der Grenze der Client-API; für Server-Ereignisse ist keine veröffentlicht.</translation>
    </message>
    <message>
        <source>Mend the JSON there.</source>
        <translation>Das JSON dort berichtigen.</translation>
    </message>
    <message>
        <source>Send one event as an object, such as {&quot;name&quot;: &quot;Order Completed&quot;}.</source>
        <translation>Ein Ereignis als Objekt senden, etwa {&quot;name&quot;: &quot;Order Completed&quot;}.</translation>
    </message>
    <message>
        <source>Keep one and remove the others.</source>
        <translation>Einen behalten und die anderen entfernen.</translation>
    </message>
    <message>
        <source>Send fewer or shorter properties if it is refused.</source>
        <translation>Bei Ablehnung weniger oder kürzere Eigenschaften senden.</translation>
    </message>
    <message>
        <source>Check its spelling, or move it into properties.</source>
        <translation>Die Schreibweise prüfen oder nach properties verschieben.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is no country code of ISO 3166-1.</source>
        <translation>„{0}“ ist {1}, was kein Ländercode nach ISO 3166-1 ist.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is not written as a region code of ISO 3166-2.</source>
        <translation>„{0}“ ist {1}, was nicht wie ein Regionscode nach ISO 3166-2 geschrieben ist.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which lies beyond {2}; what becomes of it is not documented.</source>
        <translation>„{0}“ ist {1} und liegt jenseits von {2}; was daraus wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Give degrees from -{0} to {0}.</source>
        <translation>Grad von -{0} bis {0} angeben.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; the contract wants a whole number of 32 bits.</source>
        <translation>„{0}“ ist {1}; der Vertrag verlangt eine ganze Zahl mit 32 Bit.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is not an IP address; what becomes of it is not documented.</source>
        <translation>„{0}“ ist {1}, was keine IP-Adresse ist; was daraus wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>A country is an ISO 3166-1 alpha-2 code.</source>
        <translation>Ein Land ist ein Code nach ISO 3166-1 alpha-2.</translation>
    </message>
    <message>
        <source>A region is an ISO 3166-2 code.</source>
        <translation>Eine Region ist ein Code nach ISO 3166-2.</translation>
    </message>
    <message>
        <source>Widths and heights are whole numbers of 32 bits.</source>
        <translation>Breiten und Höhen sind ganze Zahlen mit 32 Bit.</translation>
    </message>
    <message>
        <source>A latitude is at most 90 and a longitude at most 180 either way; whether others are refused is not documented.</source>
        <translation>Ein Breitengrad liegt höchstens 90, ein Längengrad höchstens 180 nach beiden Seiten; ob andere abgelehnt werden, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>An IP address is one of version 4 or 6; whether anything else is refused is not documented.</source>
        <translation>Eine IP-Adresse ist eine der Version 4 oder 6; ob anderes abgelehnt wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Give two letters, such as “DE”.</source>
        <translation>Zwei Buchstaben angeben, etwa „DE“.</translation>
    </message>
    <message>
        <source>Give a code such as “GA” or “DE-BE”.</source>
        <translation>Einen Code wie „GA“ oder „DE-BE“ angeben.</translation>
    </message>
    <message>
        <source>Give a whole number such as 1280.</source>
        <translation>Eine ganze Zahl wie 1280 angeben.</translation>
    </message>
    <message>
        <source>Write it as 192.0.2.1 or 2001:db8::1.</source>
        <translation>Als 192.0.2.1 oder 2001:db8::1 schreiben.</translation>
    </message>
    <message>
        <source>A name has at most {0} characters in the client API; no limit is published for this one.</source>
        <translation>Ein Name hat in der Client-API höchstens {0} Zeichen; für diese API ist keine Grenze veröffentlicht.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>The “name” is {0}: events must have a non-empty name.</source>
        <translation>„name“ ist {0}: Ereignisse müssen einen nicht leeren Namen haben.</translation>
    </message>
    <message>
        <source>The “name” has {0} characters; the client API takes {1}. No limit is published for server events.</source>
        <translation>„name“ hat {0} Zeichen; die Client-API nimmt {1}. Für Server-Ereignisse ist keine Grenze veröffentlicht.</translation>
    </message>
    <message>
        <source>An event has a non-empty name.</source>
        <translation>Ein Ereignis hat einen nicht leeren Namen.</translation>
    </message>
    <message>
        <source>A name is more than white space; whether such a name is refused is not documented.</source>
        <translation>Ein Name ist mehr als Leerraum; ob ein solcher Name abgelehnt wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>A timestamp is written in ISO 8601.</source>
        <translation>Ein Zeitstempel ist nach ISO 8601 geschrieben.</translation>
    </message>
    <message>
        <source>A timestamp names its time zone; how one without is read is not documented.</source>
        <translation>Ein Zeitstempel nennt seine Zeitzone; wie einer ohne gelesen wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Without a timestamp the time of receipt counts; the documentation advises to set it always.</source>
        <translation>Ohne Zeitstempel gilt die Zeit des Eingangs; die Dokumentation empfiehlt, ihn immer zu setzen.</translation>
    </message>
    <message>
        <source>With use_most_recent, an event older than 30 minutes may not join a session (documented for v1 only).</source>
        <translation>Mit use_most_recent kommt ein Ereignis, das älter als 30 Minuten ist, womöglich in keine Sitzung (nur für v1 dokumentiert).</translation>
    </message>
    <message>
        <source>A timestamp does not lie in the future; what happens then is not documented.</source>
        <translation>Ein Zeitstempel liegt nicht in der Zukunft; was dann geschieht, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The “timestamp” {0} has a part that is out of range.</source>
        <translation>Ein Teil von „timestamp“ {0} liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The “timestamp” {0} is not written as ISO 8601 usually is.</source>
        <translation>„timestamp“ {0} ist nicht so geschrieben, wie es nach ISO 8601 üblich ist.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31T09:30:00Z.</source>
        <translation>Als 2026-01-31T09:30:00Z schreiben.</translation>
    </message>
    <message>
        <source>Give the event a name, such as “Order Completed”.</source>
        <translation>Dem Ereignis einen Namen geben, etwa „Order Completed“.</translation>
    </message>
    <message>
        <source>There is no “timestamp”: the server&apos;s time of receipt will count.</source>
        <translation>Es gibt keinen „timestamp“: Die Zeit des Eingangs beim Server gilt.</translation>
    </message>
    <message>
        <source>Set it to when the event happened.</source>
        <translation>Auf den Zeitpunkt des Ereignisses setzen.</translation>
    </message>
    <message>
        <source>The “timestamp” has no time zone; how it will be read is not documented.</source>
        <translation>„timestamp“ hat keine Zeitzone; wie er gelesen wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Add “Z” for UTC, or an offset such as “+02:00”.</source>
        <translation>„Z“ für UTC oder einen Abstand wie „+02:00“ anfügen.</translation>
    </message>
    <message>
        <source>The “timestamp” lies in the future; what Fullstory does with it is not documented.</source>
        <translation>„timestamp“ liegt in der Zukunft; was Fullstory damit macht, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Check the date and the time zone.</source>
        <translation>Datum und Zeitzone prüfen.</translation>
    </message>
    <message>
        <source>The “timestamp” is more than 30 minutes old: whether the event joins the most recent session is doubtful.</source>
        <translation>„timestamp“ ist mehr als 30 Minuten alt: Ob das Ereignis in die letzte Sitzung kommt, ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Name the session by its ID if you know it.</source>
        <translation>Die Sitzung durch ihre ID nennen, falls bekannt.</translation>
    </message>
    <message>
        <source>The “name” is only white space; whether that is refused is not documented.</source>
        <translation>„name“ ist nur Leerraum; ob das abgelehnt wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Shorten it if it is refused.</source>
        <translation>Kürzen, falls es abgelehnt wird.</translation>
    </message>
    <message>
        <source>Read it as UTC</source>
        <translation>Als UTC lesen</translation>
    </message>
    <message>
        <source>user.uid and session.uid have at most {0} characters.</source>
        <translation>user.uid und session.uid haben höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Remove “{0}”, or remove “{1}”.</source>
        <translation>„{0}“ oder „{1}“ entfernen.</translation>
    </message>
    <message>
        <source>“{0}” is doubtful. {1}</source>
        <translation>„{0}“ ist zweifelhaft. {1}</translation>
    </message>
    <message>
        <source>“{0}” has {1} characters; at most {2} are documented.</source>
        <translation>„{0}“ hat {1} Zeichen; dokumentiert sind höchstens {2}.</translation>
    </message>
    <message>
        <source>There is white space around “{0}”; presumably it counts as a part of the ID.</source>
        <translation>Um „{0}“ steht Leerraum; vermutlich gilt er als Teil der ID.</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which looks like a placeholder and not like a person&apos;s ID.</source>
        <translation>„{0}“ ist {1}, was nach einem Platzhalter und nicht nach der ID einer Person aussieht.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>“{0}” is empty; presumably that counts as absent.</source>
        <translation>„{0}“ ist leer; vermutlich gilt das als nicht vorhanden.</translation>
    </message>
    <message>
        <source>Give “{0}”, or choose another identification.</source>
        <translation>„{0}“ angeben oder eine andere Identifikation wählen.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” stand together, but an event takes one form of identification only.</source>
        <translation>„{0}“ und „{1}“ stehen zusammen, aber ein Ereignis nimmt nur eine Art der Identifikation.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” stand together, but an event takes one form of identification only; that these are two is our reading.</source>
        <translation>„{0}“ und „{1}“ stehen zusammen, aber ein Ereignis nimmt nur eine Art der Identifikation; dass dies zwei sind, ist unsere Lesart.</translation>
    </message>
    <message>
        <source>An event is identified in one way only: no user stands beside session.id, and only one of user.id and user.uid.</source>
        <translation>Ein Ereignis wird nur auf eine Art zugeordnet: Neben session.id steht keine Person, und von user.id und user.uid nur eines.</translation>
    </message>
    <message>
        <source>An identifier is not empty; an empty one presumably counts as absent, which would make the event anonymous.</source>
        <translation>Ein Bezeichner ist nicht leer; ein leerer gilt vermutlich als nicht vorhanden, was das Ereignis anonym machte.</translation>
    </message>
    <message>
        <source>A session ID is &lt;device&gt;:&lt;session&gt;, two whole numbers of up to 64 bits or two UUIDs.</source>
        <translation>Eine Sitzungs-ID ist &lt;device&gt;:&lt;session&gt;, zwei ganze Zahlen bis 64 Bit oder zwei UUIDs.</translation>
    </message>
    <message>
        <source>Fullstory&apos;s introduction calls session.uid not supported; its newer contract accepts it.</source>
        <translation>Fullstorys Einführung nennt session.uid nicht unterstützt; der neuere Vertrag nimmt es an.</translation>
    </message>
    <message>
        <source>A user&apos;s ID names one person; a constant one collects many visitors into a mega user.</source>
        <translation>Die ID einer Person bezeichnet einen Menschen; eine feste sammelt viele Besuche in einer Mega-Person.</translation>
    </message>
    <message>
        <source>An identifier has no white space around it; presumably it would count as a part of the ID.</source>
        <translation>Ein Bezeichner hat keinen Leerraum um sich; vermutlich gälte er als Teil der ID.</translation>
    </message>
    <message>
        <source>An event without user and session makes a new user, shown as “(No name available)”.</source>
        <translation>Ein Ereignis ohne Person und Sitzung legt eine neue Person an, angezeigt als „(No name available)“.</translation>
    </message>
    <message>
        <source>“session.id” looks like an address, not like a session ID.</source>
        <translation>„session.id“ sieht nach einer Adresse aus, nicht nach einer Sitzungs-ID.</translation>
    </message>
    <message>
        <source>Use the part &lt;device&gt;:&lt;session&gt; of the replay URL.</source>
        <translation>Den Teil &lt;device&gt;:&lt;session&gt; der Replay-URL verwenden.</translation>
    </message>
    <message>
        <source>“session.id” has its colon written as %3A, which is for URLs only.</source>
        <translation>In „session.id“ steht der Doppelpunkt als %3A, was nur für URLs gilt.</translation>
    </message>
    <message>
        <source>In a JSON body it stays “:”.</source>
        <translation>In einem JSON-Body bleibt er „:“.</translation>
    </message>
    <message>
        <source>“session.id” has white space around it.</source>
        <translation>Um „session.id“ steht Leerraum.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <source>“session.id” is half a session ID: the lone “Session ID” shown in the app is not accepted.</source>
        <translation>„session.id“ ist eine halbe Sitzungs-ID: Die einzelne „Session ID“ aus der App wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Take &lt;device&gt;:&lt;session&gt; from the replay URL, or from FS(&apos;getSession&apos;, {format: &apos;id&apos;}).</source>
        <translation>&lt;device&gt;:&lt;session&gt; aus der Replay-URL nehmen oder aus FS(&apos;getSession&apos;, {format: &apos;id&apos;}).</translation>
    </message>
    <message>
        <source>“session.id” has a half of more than 64 bits.</source>
        <translation>Eine Hälfte von „session.id“ hat mehr als 64 Bit.</translation>
    </message>
    <message>
        <source>Copy the session ID again.</source>
        <translation>Die Sitzungs-ID erneut kopieren.</translation>
    </message>
    <message>
        <source>“session.id” is not &lt;device&gt;:&lt;session&gt;, two whole numbers or two UUIDs.</source>
        <translation>„session.id“ ist nicht &lt;device&gt;:&lt;session&gt;, zwei ganze Zahlen oder zwei UUIDs.</translation>
    </message>
    <message>
        <source>Take it from the replay URL, or from FS(&apos;getSession&apos;, {format: &apos;id&apos;}).</source>
        <translation>Aus der Replay-URL nehmen oder aus FS(&apos;getSession&apos;, {format: &apos;id&apos;}).</translation>
    </message>
    <message>
        <source>“session.use_most_recent” is set, but no user is given whose session that would be.</source>
        <translation>„session.use_most_recent“ ist gesetzt, aber keine Person, deren Sitzung das wäre.</translation>
    </message>
    <message>
        <source>Give “user.id” or “user.uid”.</source>
        <translation>„user.id“ oder „user.uid“ angeben.</translation>
    </message>
    <message>
        <source>Nothing identifies this event, so a new user is made for it. It likely uses one server event (inferred).</source>
        <translation>Nichts ordnet dieses Ereignis zu, daher wird eine neue Person dafür angelegt. Wahrscheinlich verbraucht es ein Server-Ereignis (abgeleitet).</translation>
    </message>
    <message>
        <source>Give a user or a session if the event belongs to somebody.</source>
        <translation>Eine Person oder Sitzung angeben, falls das Ereignis zu jemandem gehört.</translation>
    </message>
    <message>
        <source>Prefer a Fullstory session ID.</source>
        <translation>Besser eine Fullstory-Sitzungs-ID verwenden.</translation>
    </message>
    <message>
        <source>“session.use_most_recent” is false, its default; an integration reports that it was once taken as true.</source>
        <translation>„session.use_most_recent“ ist false, die Vorgabe; eine Integration berichtet, dass es einmal als true galt.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>Shorten it, or check that the right text was pasted.</source>
        <translation>Kürzen oder prüfen, ob der richtige Text eingefügt wurde.</translation>
    </message>
    <message>
        <source>Give the real ID, or leave the user out.</source>
        <translation>Die echte ID angeben oder die Person weglassen.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A name with its parents has at most {0} characters (documented for user properties only).</source>
        <translation>Ein Name hat mit seinen übergeordneten Namen höchstens {0} Zeichen (nur für Benutzereigenschaften dokumentiert).</translation>
    </message>
    <message>
        <source>A value has at most {0} bytes (documented for user properties only).</source>
        <translation>Ein Wert hat höchstens {0} Bytes (nur für Benutzereigenschaften dokumentiert).</translation>
    </message>
    <message>
        <source>{0} seems to hold {1}.</source>
        <translation>{0} enthält anscheinend {1}.</translation>
    </message>
    <message>
        <source>{0} is not one of the known types; what becomes of it is not documented.</source>
        <translation>{0} gehört nicht zu den bekannten Typen; was daraus wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Use one of {0}.</source>
        <translation>Einen von diesen verwenden: {0}.</translation>
    </message>
    <message>
        <source>{0} is an object, but the documentation names the types of nested values by dotted path.</source>
        <translation>{0} ist ein Objekt, aber die Dokumentation nennt Typen verschachtelter Werte über Pfade mit Punkten.</translation>
    </message>
    <message>
        <source>The name of {0} is not a letter followed by letters, digits and underscores. That rule is documented for user properties only.</source>
        <translation>Der Name von {0} ist kein Buchstabe mit folgenden Buchstaben, Ziffern und Unterstrichen. Diese Regel ist nur für Benutzereigenschaften dokumentiert.</translation>
    </message>
    <message>
        <source>{0} ends like a v1 name; v2 takes the suffix as a part of the name.</source>
        <translation>{0} endet wie ein v1-Name; v2 nimmt die Endung als Teil des Namens.</translation>
    </message>
    <message>
        <source>Call it {0}.</source>
        <translation>{0} nennen.</translation>
    </message>
    <message>
        <source>{0} has more than {1} characters with its parents, the limit for user properties. None is published for events.</source>
        <translation>{0} hat mit übergeordneten Namen mehr als {1} Zeichen, die Grenze für Benutzereigenschaften. Für Ereignisse ist keine veröffentlicht.</translation>
    </message>
    <message>
        <source>{0} is an array of objects, which Fullstory does not support.</source>
        <translation>{0} ist ein Array von Objekten, was Fullstory nicht unterstützt.</translation>
    </message>
    <message>
        <source>{0} will be taken as real, as every number without a schema.</source>
        <translation>{0} gilt als real, wie jede Zahl ohne Schema.</translation>
    </message>
    <message>
        <source>{0} has more than {1:,} bytes, the limit for user properties. None is published for events.</source>
        <translation>{0} hat mehr als {1:,} Bytes, die Grenze für Benutzereigenschaften. Für Ereignisse ist keine veröffentlicht.</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>eine Kartennummer</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>einen API-Schlüssel</translation>
    </message>
    <message>
        <source>{0} differs from another name by case alone; whether that counts is not documented.</source>
        <translation>{0} unterscheidet sich von einem anderen Namen nur in Groß- und Kleinschreibung; ob das zählt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>{0} is not an array of plain values of one type; what becomes of it is not documented.</source>
        <translation>{0} ist kein Array einfacher Werte eines Typs; was daraus wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>{0} looks like a date; without a schema it may stay a text.</source>
        <translation>{0} sieht nach einem Datum aus; ohne Schema bleibt es womöglich ein Text.</translation>
    </message>
    <message>
        <source>{0} has no value; what becomes of null, [] and {{}} is not documented.</source>
        <translation>{0} hat keinen Wert; was aus null, [] und {{}} wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>{0} declares a value that this event does not have; presumably that has no effect.</source>
        <translation>{0} gibt einen Wert an, den dieses Ereignis nicht hat; vermutlich ohne Wirkung.</translation>
    </message>
    <message>
        <source>{0} is {1}, but the value is not written so; what becomes of it is not documented.</source>
        <translation>{0} ist {1}, aber der Wert ist nicht so geschrieben; was daraus wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Arrays of objects are not supported; what becomes of them is not documented.</source>
        <translation>Arrays von Objekten werden nicht unterstützt; was aus ihnen wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>An array holds values of one type; what becomes of a mixed one is not documented.</source>
        <translation>Ein Array enthält Werte eines Typs; was aus einem gemischten wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>A value is not null, [] or {}; what becomes of these is not documented.</source>
        <translation>Ein Wert ist nicht null, [] oder {}; was aus diesen wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Every JSON number is taken as real, whole ones too, unless the schema says int.</source>
        <translation>Jede JSON-Zahl gilt als real, auch eine ganze, sofern das Schema nicht int angibt.</translation>
    </message>
    <message>
        <source>A date is declared as date in the schema; the sources differ on whether it is recognised without.</source>
        <translation>Ein Datum wird im Schema als date angegeben; ob es ohne erkannt wird, sagen die Quellen verschieden.</translation>
    </message>
    <message>
        <source>Names carry no type suffix in v2; v1 required one.</source>
        <translation>Namen tragen in v2 keine Typ-Endung; v1 verlangte eine.</translation>
    </message>
    <message>
        <source>A name starts with a letter and has letters, digits and underscores (documented for user properties only).</source>
        <translation>Ein Name beginnt mit einem Buchstaben und besteht aus Buchstaben, Ziffern und Unterstrichen (nur für Benutzereigenschaften dokumentiert).</translation>
    </message>
    <message>
        <source>Names do not differ by case alone.</source>
        <translation>Namen unterscheiden sich nicht nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Values hold no personal data such as e-mail addresses or card numbers, unless that is meant.</source>
        <translation>Werte enthalten keine personenbezogenen Daten wie E-Mail-Adressen oder Kartennummern, sofern das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>A schema names one of the ten known types; what becomes of another is not documented.</source>
        <translation>Ein Schema nennt einen der zehn bekannten Typen; was aus einem anderen wird, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>A schema entry names a property of this event, nested ones with dots.</source>
        <translation>Ein Schema-Eintrag nennt eine Eigenschaft dieses Ereignisses, verschachtelte mit Punkten.</translation>
    </message>
    <message>
        <source>A value is of the type that the schema declares; what becomes of others is documented for the client API only.</source>
        <translation>Ein Wert ist vom Typ, den das Schema angibt; was aus anderen wird, ist nur für die Client-API dokumentiert.</translation>
    </message>
    <message>
        <source>Send it only if that is meant.</source>
        <translation>Nur senden, wenn das gewollt ist.</translation>
    </message>
    <message>
        <source>Write the whole path as one name, such as “location.code”.</source>
        <translation>Den ganzen Pfad als einen Namen schreiben, etwa „location.code“.</translation>
    </message>
    <message>
        <source>Rename it, for example with underscores.</source>
        <translation>Umbenennen, zum Beispiel mit Unterstrichen.</translation>
    </message>
    <message>
        <source>Shorten it if it does not arrive.</source>
        <translation>Kürzen, falls es nicht ankommt.</translation>
    </message>
    <message>
        <source>Spread it over arrays of plain values, one for each field.</source>
        <translation>Auf Arrays einfacher Werte verteilen, eines je Feld.</translation>
    </message>
    <message>
        <source>Declare it as int if it counts or identifies.</source>
        <translation>Als int angeben, falls es zählt oder bezeichnet.</translation>
    </message>
    <message>
        <source>Use one spelling.</source>
        <translation>Eine Schreibweise verwenden.</translation>
    </message>
    <message>
        <source>Use texts only, numbers only, or true and false only.</source>
        <translation>Nur Texte, nur Zahlen oder nur true und false verwenden.</translation>
    </message>
    <message>
        <source>Declare it as date.</source>
        <translation>Als date angeben.</translation>
    </message>
    <message>
        <source>Write nested names with dots, or remove the entry.</source>
        <translation>Verschachtelte Namen mit Punkten schreiben oder den Eintrag entfernen.</translation>
    </message>
    <message>
        <source>Change the value or its type.</source>
        <translation>Den Wert oder seinen Typ ändern.</translation>
    </message>
    <message>
        <source>a property of the event, such as prop.total&gt;10</source>
        <translation>eine Eigenschaft des Ereignisses, etwa prop.total&gt;10</translation>
    </message>
    <message>
        <source>both words, anywhere; a word of three letters or more finds longer ones</source>
        <translation>beide Wörter, irgendwo; ein Wort ab drei Buchstaben findet auch längere</translation>
    </message>
    <message>
        <source>these words side by side, as they stand</source>
        <translation>diese Wörter nebeneinander, wie sie stehen</translation>
    </message>
    <message>
        <source>a minus before any term leaves out what has it</source>
        <translation>ein Minus vor einem Begriff lässt weg, was ihn enthält</translation>
    </message>
    <message>
        <source>either of two terms; OR binds closer than a blank</source>
        <translation>einer von zwei Begriffen; OR bindet stärker als ein Leerzeichen</translation>
    </message>
    <message>
        <source>a property of the event: = != &lt; &lt;= &gt; &gt;= compare, numbers to the last digit</source>
        <translation>eine Eigenschaft des Ereignisses: = != &lt; &lt;= &gt; &gt;= vergleichen, Zahlen bis zur letzten Stelle</translation>
    </message>
    <message>
        <source>words of a property; names of inner properties follow points</source>
        <translation>Wörter einer Eigenschaft; Namen innerer Eigenschaften folgen nach Punkten</translation>
    </message>
    <message>
        <source>words of the event name</source>
        <translation>Wörter des Ereignisnamens</translation>
    </message>
    <message>
        <source>words of the user IDs</source>
        <translation>Wörter der Benutzer-IDs</translation>
    </message>
    <message>
        <source>words of the session IDs</source>
        <translation>Wörter der Sitzungs-IDs</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>the identification mode</source>
        <translation>die Art der Identifikation</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <source>the status of the answer</source>
        <translation>der Status der Antwort</translation>
    </message>
    <message>
        <source>the quota class</source>
        <translation>die Kontingentklasse</translation>
    </message>
    <message>
        <source>how sure the quota class is</source>
        <translation>wie sicher die Kontingentklasse ist</translation>
    </message>
    <message>
        <source>sent before then</source>
        <translation>vor diesem Zeitpunkt gesendet</translation>
    </message>
    <message>
        <source>sent then or later</source>
        <translation>zu diesem Zeitpunkt oder später gesendet</translation>
    </message>
    <message>
        <source>what it is marked as</source>
        <translation>die Markierung</translation>
    </message>
    <message>
        <source>has this tag</source>
        <translation>hat dieses Tag</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>Wörter der Notiz</translation>
    </message>
    <message>
        <source>words of the idempotency key</source>
        <translation>Wörter des Idempotenzschlüssels</translation>
    </message>
    <message>
        <source>words of the body that was sent</source>
        <translation>Wörter des gesendeten Bodys</translation>
    </message>
    <message>
        <source>words of the answer</source>
        <translation>Wörter der Antwort</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23, a time such as 14:30, both as 2026-11-23T14:30, today, yesterday, or how long ago: 30min, 2h, 2d, 3w</source>
        <translation>ein Datum wie 2026-11-23, eine Uhrzeit wie 14:30, beides als 2026-11-23T14:30, today, yesterday oder wie lange her: 30min, 2h, 2d, 3w</translation>
    </message>
    <message>
        <source>“{0}” is no value of {1}:; there are {2}.</source>
        <translation>„{0}“ ist kein Wert von {1}:; möglich sind {2}.</translation>
    </message>
    <message>
        <source>There is no key {0}.</source>
        <translation>Den Schlüssel {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>The keys are {0} and {1}. To look for the text itself, write it in quotes.</source>
        <translation>Möglich sind {0} und {1}. Um den Text selbst zu suchen, ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>{0}, as in {1}</source>
        <translation>{0}, wie in {1}</translation>
    </message>
    <message>
        <source>{0} stands between two terms. To look for the word, write it in quotes: &quot;{0}&quot;.</source>
        <translation>{0} steht zwischen zwei Begriffen. Um das Wort zu suchen, es in Anführungszeichen setzen: &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Gemeint: {0}?</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>After {0} comes a comparison, such as {1}total&gt;10, or a word after a colon.</source>
        <translation>Nach {0} kommt ein Vergleich wie {1}total&gt;10 oder nach einem Doppelpunkt ein Wort.</translation>
    </message>
    <message>
        <source>After {0}: comes {1}.</source>
        <translation>Nach {0}: kommt {1}.</translation>
    </message>
    <message>
        <source>After {0}: comes {1}; “{2}” has no word.</source>
        <translation>Nach {0}: kommt {1}; „{2}“ enthält kein Wort.</translation>
    </message>
    <message>
        <source>“{0}” is no status. Write one such as 200, a class such as 4xx, or a comparison such as &gt;=400.</source>
        <translation>„{0}“ ist kein Status. Einen Status wie 200, eine Klasse wie 4xx oder einen Vergleich wie &gt;=400 schreiben.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Write {1}.</source>
        <translation>„{0}“ ist keine Zeitangabe. Möglich: {1}.</translation>
    </message>
    <message>
        <source>After prop. comes the name of a property, such as prop.total&gt;10 or prop.items.sku:abc.</source>
        <translation>Nach prop. steht der Name einer Eigenschaft, etwa prop.total&gt;10 oder prop.items.sku:abc.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>Server events: introduction</source>
        <translation>Server-Ereignisse: Einführung</translation>
    </message>
    <message>
        <source>After {0}{1} comes what to compare with.</source>
        <translation>Nach {0}{1} kommt, womit verglichen wird.</translation>
    </message>
    <message>
        <source>“{0}” has no word. To compare exactly, write {1}=….</source>
        <translation>„{0}“ enthält kein Wort. Für einen genauen Vergleich {1}=… schreiben.</translation>
    </message>
    <message>
        <source>“{0}” is no number. To compare it as text, write it in quotes.</source>
        <translation>„{0}“ ist keine Zahl. Zum Vergleich als Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A search has at most {0} terms.</source>
        <translation>Eine Suche hat höchstens {0} Begriffe.</translation>
    </message>
    <message>
        <source>{0} No server event is used.</source>
        <translation>{0} Es wird kein Server-Ereignis verbraucht.</translation>
    </message>
    <message>
        <source>{0} One server event is used.</source>
        <translation>{0} Es wird ein Server-Ereignis verbraucht.</translation>
    </message>
    <message>
        <source>{0} One server event is used (that Fullstory counts anonymous events so is inferred).</source>
        <translation>{0} Es wird ein Server-Ereignis verbraucht (dass Fullstory anonyme Ereignisse so zählt, ist abgeleitet).</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Ereignis erstellen</translation>
    </message>
    <message>
        <source>Create events, session limits</source>
        <translation>Ereignisse erstellen, Grenzen von Sitzungen</translation>
    </message>
    <message>
        <source>Published Swagger file of the events API</source>
        <translation>Veröffentlichte Swagger-Datei der Ereignis-API</translation>
    </message>
    <message>
        <source>Smoke tests of the official Node client</source>
        <translation>Smoke-Tests des offiziellen Node-Clients</translation>
    </message>
    <message>
        <source>Contract of September 2026, as kept by a Fullstory project</source>
        <translation>Vertrag vom September 2026, aus einem Fullstory-Projekt</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Eigene Eigenschaften</translation>
    </message>
    <message>
        <source>Browser custom properties</source>
        <translation>Eigene Eigenschaften im Browser</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Client API requirements</source>
        <translation>Anforderungen der Client-API</translation>
    </message>
    <message>
        <source>Working with session ID values</source>
        <translation>Arbeiten mit Sitzungs-IDs</translation>
    </message>
    <message>
        <source>Mega users</source>
        <translation>Mega-Personen</translation>
    </message>
    <message>
        <source>Idempotent requests</source>
        <translation>Idempotente Anfragen</translation>
    </message>
    <message>
        <source>Who is this key</source>
        <translation>Wem gehört der Schlüssel</translation>
    </message>
    <message>
        <source>Segment&apos;s Fullstory destination</source>
        <translation>Segments Fullstory-Ziel</translation>
    </message>
    <message>
        <source>Our inference; no document says it</source>
        <translation>Eigene Schlussfolgerung; kein Dokument sagt es</translation>
    </message>
    <message>
        <source>A rule of this tool; the API knows nothing of it</source>
        <translation>Eine Regel dieses Programms; die API weiß nichts davon</translation>
    </message>
    <message>
        <source>{0}: after “{1}” may stand {2}, not {3}.</source>
        <translation>{0}: Nach „{1}“ darf {2} stehen, nicht {3}.</translation>
    </message>
    <message>
        <source>{0}: a choice needs 2 to {1} options with commas between them, none empty.</source>
        <translation>{0}: Eine Auswahl braucht 2 bis {1} Möglichkeiten mit Kommas dazwischen, keine davon leer.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{0} is no variable. Write a name such as {{{{order_id}}}}, or one of {{{{ask:name}}}}, {{{{now}}}}, {{{{uuid}}}}, {{{{choice:a,b}}}}. {1}</source>
        <translation>{0} ist keine Variable. Einen Namen wie {{{{order_id}}}} schreiben oder eines von {{{{ask:name}}}}, {{{{now}}}}, {{{{uuid}}}}, {{{{choice:a,b}}}}. {1}</translation>
    </message>
    <message>
        <source>To send the braces themselves, write a backslash before them.</source>
        <translation>Um die Klammern selbst zu senden, einen Rückstrich davor schreiben.</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>Folders lie at most {0} deep in each other. Put it further out.</source>
        <translation>Ordner liegen höchstens {0} tief ineinander. Weiter außen ablegen.</translation>
    </message>
    <message>
        <source>“|{0}” stands inside a longer text.</source>
        <translation>„|{0}“ steht in einem längeren Text.</translation>
    </message>
    <message>
        <source>“{0}” must be true or false: {1} is neither.</source>
        <translation>„{0}“ muss true oder false sein: {1} ist keines davon.</translation>
    </message>
    <message>
        <source>{0} has a variable in its name.</source>
        <translation>{0} hat eine Variable in seinem Namen.</translation>
    </message>
    <message>
        <source>“{0}” is asked for before each send.</source>
        <translation>„{0}“ wird vor jedem Senden gefragt.</translation>
    </message>
    <message>
        <source>“{0}” must be a number: {1}</source>
        <translation>„{0}“ muss eine Zahl sein: {1}</translation>
    </message>
    <message>
        <source>The variable “{0}” has no value in the environment {1}.</source>
        <translation>Die Variable „{0}“ hat in der Umgebung {1} keinen Wert.</translation>
    </message>
    <message>
        <source>Every variable has a value before an event is sent.</source>
        <translation>Jede Variable hat einen Wert, bevor ein Ereignis gesendet wird.</translation>
    </message>
    <message>
        <source>A question is answered before each send; the answer is kept nowhere.</source>
        <translation>Eine Frage wird vor jedem Senden beantwortet; die Antwort wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Double braces hold a variable, a question or a built-in.</source>
        <translation>Doppelte geschweifte Klammern enthalten eine Variable, eine Frage oder etwas Eingebautes.</translation>
    </message>
    <message>
        <source>A variable&apos;s value fits the form that its place asks for.</source>
        <translation>Der Wert einer Variablen passt zur Form, die ihre Stelle verlangt.</translation>
    </message>
    <message>
        <source>Variables stand in values, not in the names of members.</source>
        <translation>Variablen stehen in Werten, nicht in Namen von Einträgen.</translation>
    </message>
    <message>
        <source>Give it one under Variables, or put a backslash before the braces to send them as they are.</source>
        <translation>Unter Variablen einen Wert geben oder einen Rückstrich vor die Klammern setzen, um sie unverändert zu senden.</translation>
    </message>
    <message>
        <source>Correct it, or put a backslash before the braces.</source>
        <translation>Berichtigen oder einen Rückstrich vor die Klammern setzen.</translation>
    </message>
    <message>
        <source>Make it the whole value, or leave the form out.</source>
        <translation>Zum ganzen Wert machen oder die Form weglassen.</translation>
    </message>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>Jetzt ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Give it another value.</source>
        <translation>Einen anderen Wert geben.</translation>
    </message>
    <message>
        <source>Write the name itself.</source>
        <translation>Den Namen selbst schreiben.</translation>
    </message>
    <message>
        <source>The variable “{0}” has no value.</source>
        <translation>Die Variable „{0}“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>The moment lies outside the calendar.</source>
        <translation>Der Zeitpunkt liegt außerhalb des Kalenders.</translation>
    </message>
    <message>
        <source>Shift it by less.</source>
        <translation>Um weniger verschieben.</translation>
    </message>
    <message>
        <source>The value of {0} has more than {1:,} characters. Shorten it.</source>
        <translation>Der Wert von {0} hat mehr als {1:,} Zeichen. Kürzen.</translation>
    </message>
    <message>
        <source>The value of {0} looks like an API key. Keys belong into the keyring, under Key.</source>
        <translation>Der Wert von {0} sieht nach einem API-Schlüssel aus. Schlüssel gehören in den Schlüsselbund, unter Schlüssel.</translation>
    </message>
    <message>
        <source>A name has 1 to {0} characters and no space at its ends: {1} has not.</source>
        <translation>Ein Name hat 1 bis {0} Zeichen und keinen Leerraum an den Enden: {1} nicht.</translation>
    </message>
    <message>
        <source>{0} holds {1}, which no file&apos;s name can hold everywhere. Leave it out.</source>
        <translation>{0} enthält {1}, was nicht in jedem Dateinamen stehen darf. Weglassen.</translation>
    </message>
    <message>
        <source>{0} means something else to some computers. Choose another name.</source>
        <translation>{0} hat auf manchen Computern eine andere Bedeutung. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Add &quot;{0}&quot;: {1}, and put the event under &quot;event&quot;.</source>
        <translation>&quot;{0}&quot;: {1} hinzufügen und das Ereignis unter &quot;event&quot; stellen.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program ({0} instead of {1}).</source>
        <translation>Es wurde von einer neueren Version dieses Programms geschrieben ({0} statt {1}).</translation>
    </message>
    <message>
        <source>“about” must be a text of at most {0} characters.</source>
        <translation>„about“ muss ein Text mit höchstens {0} Zeichen sein.</translation>
    </message>
    <message>
        <source>The file has more than {0:,} bytes.</source>
        <translation>Die Datei hat mehr als {0:,} Bytes.</translation>
    </message>
    <message>
        <source>Begin with {{ and “{0}”.</source>
        <translation>Mit {{ und „{0}“ beginnen.</translation>
    </message>
    <message>
        <source>Write {0}.</source>
        <translation>{0} schreiben.</translation>
    </message>
    <message>
        <source>“values” has more than {0} entries.</source>
        <translation>„values“ hat mehr als {0} Einträge.</translation>
    </message>
    <message>
        <source>Write it in quotes, and {{{{{0}|number}}}} or |bool in the event.</source>
        <translation>In Anführungszeichen schreiben und im Ereignis {{{{{0}|number}}}} oder |bool verwenden.</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>See column {0}.</source>
        <translation>Siehe Spalte {0}.</translation>
    </message>
    <message>
        <source>{0} is no part of a template.</source>
        <translation>{0} gehört nicht zu einer Vorlage.</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>Bekannt sind {0}.</translation>
    </message>
    <message>
        <source>The value of {0} is not a text.</source>
        <translation>Der Wert von {0} ist kein Text.</translation>
    </message>
    <message>
        <source>{0} cannot be a variable&apos;s name. Begin with a letter, go on with letters, digits, “_”, “.” and “-”; now, uuid, choice and ask are taken.</source>
        <translation>{0} kann kein Name einer Variablen sein. Mit einem Buchstaben beginnen, mit Buchstaben, Ziffern, „_“, „.“ und „-“ fortfahren; now, uuid, choice und ask sind vergeben.</translation>
    </message>
    <message>
        <source>Give each event a file.</source>
        <translation>Jedem Ereignis eine eigene Datei geben.</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>Die Datei enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Einen davon behalten.</translation>
    </message>
    <message>
        <source>The file does not say that it is a template.</source>
        <translation>Die Datei gibt nicht an, dass sie eine Vorlage ist.</translation>
    </message>
    <message>
        <source>The version must be a whole number.</source>
        <translation>Die Version muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>“event” must be an object: the event as the API takes it.</source>
        <translation>„event“ muss ein Objekt sein: das Ereignis, wie die API es nimmt.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Hinzufügen.</translation>
    </message>
    <message>
        <source>Shorten it, or leave it out.</source>
        <translation>Kürzen oder weglassen.</translation>
    </message>
    <message>
        <source>“values” must be an object of names and texts.</source>
        <translation>„values“ muss ein Objekt aus Namen und Texten sein.</translation>
    </message>
    <message>
        <source>Mend it.</source>
        <translation>Berichtigen.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Einige entfernen.</translation>
    </message>
    <message>
        <source>… and {0:,} more.</source>
        <translation>… und {0:,} weitere.</translation>
    </message>
    <message>
        <source>Where it landed is not known: the answer does not say.</source>
        <translation>Wo es angekommen ist, ist nicht bekannt: Die Antwort sagt es nicht.</translation>
    </message>
    <message>
        <source>one for each event</source>
        <translation>eine je Ereignis</translation>
    </message>
    <message>
        <source>identified as documents do not say</source>
        <translation>nicht so identifiziert, wie es dokumentiert ist</translation>
    </message>
    <message>
        <source>User not known</source>
        <translation>Person nicht bekannt</translation>
    </message>
    <message>
        <source>Quota unknown</source>
        <translation>Kontingent unbekannt</translation>
    </message>
    <message>
        <source>in a session</source>
        <translation>in einer Sitzung</translation>
    </message>
    <message>
        <source>with the user, in no session</source>
        <translation>bei der Person, in keiner Sitzung</translation>
    </message>
    <message>
        <source>with a new anonymous user, in no session</source>
        <translation>bei einer neuen anonymen Person, in keiner Sitzung</translation>
    </message>
    <message>
        <source>not known where</source>
        <translation>unbekannt wo</translation>
    </message>
    <message>
        <source>{0} at {1}, identified by {2}: {3}. {4} {5}</source>
        <translation>{0} um {1}, identifiziert durch {2}: {3}. {4} {5}</translation>
    </message>
    <message>
        <source>{0}, sent now, would land {1}. {2}</source>
        <translation>{0}, jetzt gesendet, käme hierhin: {1}. {2}</translation>
    </message>
    <message>
        <source>{0} ({1}).</source>
        <translation>{0} ({1}).</translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Dieses Ereignis</translation>
    </message>
    <message>
        <source>{0} would not land: {1}</source>
        <translation>{0} käme nicht an: {1}</translation>
    </message>
    <message>
        <source>“{0}, most recent session”</source>
        <translation>„{0}, letzte Sitzung“</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Session {0} ({1})</source>
        <translation>Sitzung {0} ({1})</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Sitzung {0}</translation>
    </message>
    <message>
        <source>began {0}</source>
        <translation>begonnen {0}</translation>
    </message>
    <message>
        <source>in session {0}</source>
        <translation>in Sitzung {0}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>next event</source>
        <translation>nächstes Ereignis</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>last active {0}</source>
        <translation>zuletzt aktiv {0}</translation>
    </message>
    <message>
        <source>last activity not known</source>
        <translation>letzte Aktivität unbekannt</translation>
    </message>
    <message>
        <source>ended by hand {0}</source>
        <translation>von Hand beendet {0}</translation>
    </message>
    <message>
        <source>over its page limit</source>
        <translation>über ihrer Seitengrenze</translation>
    </message>
    <message>
        <source>The clock stands still at {0} UTC.</source>
        <translation>Die Uhr steht auf {0} UTC still.</translation>
    </message>
    <message>
        <source>The clock runs at {0} UTC.</source>
        <translation>Die Uhr läuft und zeigt {0} UTC.</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Es gibt noch keine Personen.</translation>
    </message>
    <message>
        <source>how long they lasted is not known</source>
        <translation>wie lange sie dauerten, ist nicht bekannt</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0:,} users</source>
        <translation>{0:,} Personen</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>{0:,} sessions</source>
        <translation>{0:,} Sitzungen</translation>
    </message>
    <message>
        <source>The latest: {0}</source>
        <translation>Das letzte: {0}</translation>
    </message>
    <message>
        <source>a new user</source>
        <translation>eine neue Person</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>würde abgelehnt</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>endet {0}</translation>
    </message>
    <message>
        <source>1 older event kept no more.</source>
        <translation>1 älteres Ereignis wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>{0:,} older events kept no more.</source>
        <translation>{0:,} ältere Ereignisse werden nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>{0:,} events</source>
        <translation>{0:,} Ereignisse</translation>
    </message>
    <message>
        <source>Sent; the answer was {0}. {1}</source>
        <translation>Gesendet; die Antwort war {0}. {1}</translation>
    </message>
    <message>
        <source>Line {0}: nobody knows how to “{1}”. What can happen: {2}.</source>
        <translation>Zeile {0}: Niemand weiß, wie „{1}“ geht. Möglich sind: {2}.</translation>
    </message>
    <message>
        <source>A tour has at most {0} kB.</source>
        <translation>Eine Führung hat höchstens {0} kB.</translation>
    </message>
    <message>
        <source>There is no slide. Begin each with a line such as: == A visit begins</source>
        <translation>Es gibt keine Folie. Jede beginnt mit einer Zeile wie: == A visit begins</translation>
    </message>
    <message>
        <source>A tour has at most {0} slides, on which {1} things happen in all.</source>
        <translation>Eine Führung hat höchstens {0} Folien, auf denen insgesamt {1} Dinge geschehen.</translation>
    </message>
    <message>
        <source>Seed: “{0}” is not a whole number. Write, say, Seed: 7.</source>
        <translation>Seed: „{0}“ ist keine ganze Zahl. Zum Beispiel schreiben: Seed: 7.</translation>
    </message>
    <message>
        <source>Starts: “{0}” is not a moment with its time zone. Write 2026-03-02T10:00:00Z.</source>
        <translation>Starts: „{0}“ ist kein Zeitpunkt mit Zeitzone. 2026-03-02T10:00:00Z schreiben.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” cannot be read. Write: {2}.</source>
        <translation>Zeile {0}: „{1}“ ist nicht lesbar. Schreibweise: {2}.</translation>
    </message>
    <message>
        <source>Line {0}: an event by {1} is for nobody known. Write: {2}.</source>
        <translation>Zeile {0}: Ein Ereignis mit {1} ist für niemanden Bekannten. Schreibweise: {2}.</translation>
    </message>
    <message>
        <source>Line {0}: an event by {1} needs an ID. Write: {2}.</source>
        <translation>Zeile {0}: Ein Ereignis mit {1} braucht eine ID. Schreibweise: {2}.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is no identification mode. There are: {2}.</source>
        <translation>Zeile {0}: „{1}“ ist keine Art der Identifikation. Möglich sind: {2}.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is no span of time. Write: {2}.</source>
        <translation>Zeile {0}: „{1}“ ist keine Zeitspanne. Schreibweise: {2}.</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is neither Title:, Seed: nor Starts:. Slides begin with ==.</source>
        <translation>Zeile {0}: „{1}“ ist weder Title: noch Seed: noch Starts:. Folien beginnen mit ==.</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>The body is not an object. It begins with { and ends with }.</source>
        <translation>Der Body ist kein Objekt. Er beginnt mit { und endet mit }.</translation>
    </message>
    <message>
        <source>What is typed as JSON is one event that the form can show; this tool sends no text that it cannot.</source>
        <translation>Was als JSON eingegeben wird, ist ein Ereignis, das das Formular zeigen kann; anderen Text sendet dieses Programm nicht.</translation>
    </message>
    <message>
        <source>{0} is switched off. The menu View allows it.</source>
        <translation>{0} ist ausgeschaltet. Das Menü Ansicht lässt es zu.</translation>
    </message>
    <message>
        <source>Mend it, or use the form&apos;s text.</source>
        <translation>Berichtigen oder den Text des Formulars verwenden.</translation>
    </message>
    <message>
        <source>{0} has members that no form of identification has together. Keep one form.</source>
        <translation>{0} hat Einträge, die keine Art der Identifikation zusammen hat. Eine Art behalten.</translation>
    </message>
    <message>
        <source>{0} and {1} stand together: two forms of identification. Keep one.</source>
        <translation>{0} und {1} stehen zusammen: zwei Arten der Identifikation. Eine behalten.</translation>
    </message>
    <message>
        <source>{0} names no user. Add user.id or user.uid, or remove it.</source>
        <translation>{0} nennt keine Person. user.id oder user.uid hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>{0} holds what the form cannot show, such as a member without a name.</source>
        <translation>{0} enthält, was das Formular nicht zeigen kann, etwa einen Eintrag ohne Namen.</translation>
    </message>
    <message>
        <source>{0} stands more than once. Keep one.</source>
        <translation>{0} steht mehrmals. Einen Eintrag behalten.</translation>
    </message>
    <message>
        <source>{0} is not true. Write true, or remove it.</source>
        <translation>{0} ist nicht true. true schreiben oder entfernen.</translation>
    </message>
    <message>
        <source>{0} is not a text. Put it in double quotes.</source>
        <translation>{0} ist kein Text. In doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is no environment “{0}” any more, so it cannot be asked.</source>
        <translation>Die Umgebung „{0}“ gibt es nicht mehr, daher lässt sie sich nicht fragen.</translation>
    </message>
    <message>
        <source>“{0}” has another address now than when this was sent, so it cannot be asked.</source>
        <translation>„{0}“ hat jetzt eine andere Adresse als beim Senden, daher lässt es sich nicht fragen.</translation>
    </message>
    <message>
        <source>It was read back from session {0}, and an event in a session uses no server event (documented).</source>
        <translation>Es wurde aus der Sitzung {0} zurückgelesen; ein Ereignis in einer Sitzung verbraucht kein Server-Ereignis (dokumentiert).</translation>
    </message>
    <message>
        <source>It was read back from session {0},</source>
        <translation>Es wurde aus der Sitzung {0} zurückgelesen,</translation>
    </message>
    <message>
        <source>Sessions can be listed by a user&apos;s own ID, but not by Fullstory&apos;s user ID (documented).</source>
        <translation>Sitzungen lassen sich nach eigener Benutzer-ID auflisten, nicht nach der von Fullstory (dokumentiert).</translation>
    </message>
    <message>
        <source>It was sent for a user without a session; such an event cannot be read back (documented).</source>
        <translation>Es wurde für eine Person ohne Sitzung gesendet; ein solches Ereignis lässt sich nicht zurücklesen (dokumentiert).</translation>
    </message>
    <message>
        <source>It was sent for nobody known; such an event cannot be read back (documented).</source>
        <translation>Es wurde für niemand Bekannten gesendet; ein solches Ereignis lässt sich nicht zurücklesen (dokumentiert).</translation>
    </message>
    <message>
        <source>Only an event that was accepted can have joined a session.</source>
        <translation>Nur ein angenommenes Ereignis kann in eine Sitzung gekommen sein.</translation>
    </message>
    <message>
        <source>base URL: it must begin with https:// and a host, or with http:// for this computer. Write it as {0}.</source>
        <translation>Basis-URL: Sie muss mit https:// und einem Host beginnen, für diesen Computer auch mit http://. Schreibweise: {0}.</translation>
    </message>
    <message>
        <source>No request in this HAR file was sent to the events API. It has entries: {0:,}.</source>
        <translation>Keine Anfrage in dieser HAR-Datei ging an die Ereignis-API. Einträge: {0:,}.</translation>
    </message>
    <message>
        <source>There are {0:,} requests to the events API in this HAR file; the first was taken.</source>
        <translation>Diese HAR-Datei enthält {0:,} Anfragen an die Ereignis-API; die erste wurde übernommen.</translation>
    </message>
    <message>
        <source>Requests in this HAR file that are not for the events API: {0:,} of {1:,}.</source>
        <translation>Anfragen in dieser HAR-Datei, die nicht an die Ereignis-API gehen: {0:,} von {1:,}.</translation>
    </message>
    <message>
        <source>Its body is of no documented identification mode.</source>
        <translation>Der Body hat keine dokumentierte Art der Identifikation.</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>device:session, or paste a replay URL</source>
        <translation>Gerät:Sitzung, oder eine Replay-URL einfügen</translation>
    </message>
    <message>
        <source>Session UID</source>
        <translation>Sitzungs-UID</translation>
    </message>
    <message>
        <source>the ID your application gave the session</source>
        <translation>ID, die die eigene Anwendung der Sitzung gab</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>the ID that Fullstory gave the user</source>
        <translation>ID, die Fullstory der Person gab</translation>
    </message>
    <message>
        <source>User UID</source>
        <translation>Benutzer-UID</translation>
    </message>
    <message>
        <source>the ID that your application gives the user</source>
        <translation>ID, die die eigene Anwendung der Person gibt</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>{0} errors</source>
        <translation>{0} Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation>{0} Warnungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} Hinweise</translation>
    </message>
    <message>
        <source>A row of {0} belongs to no exchange.</source>
        <translation>Eine Zeile von {0} gehört zu keinem Austausch.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>It was still under way when it was exported.</source>
        <translation>Er war beim Exportieren noch im Gange.</translation>
    </message>
    <message>
        <source>The history {0} is being repaired by another copy of FS Event Studio. Start again when it is done.</source>
        <translation>Der Verlauf {0} wird gerade von einem anderen FS Event Studio repariert. Danach erneut starten.</translation>
    </message>
    <message>
        <source>The history {0} was written by a newer FS Event Studio: its version is {1}, this program knows versions up to {2}. Update FS Event Studio, or choose another folder with --data-dir.</source>
        <translation>Der Verlauf {0} wurde von einem neueren FS Event Studio geschrieben: Er hat die Version {1}, dieses Programm kennt Versionen bis {2}. FS Event Studio aktualisieren oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{0} is a database of another program. Move it elsewhere, or choose another folder with --data-dir.</source>
        <translation>{0} ist die Datenbank eines anderen Programms. An einen anderen Ort verschieben oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>What came of it could not be read when the history was repaired.</source>
        <translation>Was daraus wurde, war beim Reparieren des Verlaufs nicht lesbar.</translation>
    </message>
    <message>
        <source>Exchange {0} cannot be read: its record in {1} is damaged. Other exchanges are not concerned.</source>
        <translation>Austausch {0} ist nicht lesbar: Sein Datensatz in {1} ist beschädigt. Andere Austausche sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The history {0} cannot be opened or written. Make the file and its folder writable for you, or choose another folder with --data-dir.</source>
        <translation>Der Verlauf {0} lässt sich nicht öffnen oder beschreiben. Datei und Ordner beschreibbar machen oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The history {0} is locked by another program. Close that program, or wait until it is done, then try again.</source>
        <translation>Der Verlauf {0} ist von einem anderen Programm gesperrt. Dieses schließen oder warten, bis es fertig ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk is full, so that the history {0} cannot grow. Free some space and try again; what was written before is safe.</source>
        <translation>Der Datenträger ist voll, daher kann der Verlauf {0} nicht wachsen. Platz schaffen und erneut versuchen; zuvor Geschriebenes ist sicher.</translation>
    </message>
    <message>
        <source>The disk failed to read or write the history {0}. Check the disk and its free space, then try again; what was written before is safe.</source>
        <translation>Der Datenträger konnte den Verlauf {0} nicht lesen oder schreiben. Datenträger und freien Platz prüfen, dann erneut versuchen; zuvor Geschriebenes ist sicher.</translation>
    </message>
    <message>
        <source>The history {0} can only be read here, so that nothing was done: an event is written down before it is sent. Make the file and its folder writable for you and start again, or choose another folder with --data-dir.</source>
        <translation>Der Verlauf {0} lässt sich hier nur lesen, daher geschah nichts: Ein Ereignis wird vor dem Senden aufgeschrieben. Datei und Ordner beschreibbar machen und neu starten oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The history {0} is damaged, or it is not a history. What is readable can be rescued: with History &gt; Check and repair in the window, or with “fs-event-studio history check --repair” when all windows are closed. The damaged file is set aside, never removed. Backups, if there are, lie beside it.</source>
        <translation>Der Verlauf {0} ist beschädigt oder kein Verlauf. Was lesbar ist, lässt sich retten: mit Verlauf &gt; Prüfen und reparieren im Fenster oder, wenn alle Fenster geschlossen sind, mit „fs-event-studio history check --repair“. Die beschädigte Datei wird beiseitegelegt, nie entfernt. Sicherungen liegen, falls vorhanden, daneben.</translation>
    </message>
    <message>
        <source>The history {0} cannot be opened: {1}. Mend this, or choose another folder with --data-dir.</source>
        <translation>Der Verlauf {0} lässt sich nicht öffnen: {1}. Dies beheben oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The disk is too full to tidy up the history {0}: that takes {1:,} bytes for a moment, and {2:,} are free. Free some space and try again; nothing was changed by this step.</source>
        <translation>Der Datenträger ist zu voll, um den Verlauf {0} aufzuräumen: Das braucht kurzzeitig {1:,} Bytes, frei sind {2:,}. Platz schaffen und erneut versuchen; dieser Schritt hat nichts geändert.</translation>
    </message>
    <message>
        <source>Another copy of FS Event Studio is tidying up the history {0}. Try again when it is done.</source>
        <translation>Ein anderes FS Event Studio räumt gerade den Verlauf {0} auf. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>This is no object.</source>
        <translation>Das ist kein Objekt.</translation>
    </message>
    <message>
        <source>Write members in { }.</source>
        <translation>Einträge in { } schreiben.</translation>
    </message>
    <message>
        <source>This is no text of a fitting length.</source>
        <translation>Das ist kein Text passender Länge.</translation>
    </message>
    <message>
        <source>Write {0} to {1} characters in quotes.</source>
        <translation>{0} bis {1} Zeichen in Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>This is no whole number in its range.</source>
        <translation>Das ist keine ganze Zahl im zulässigen Bereich.</translation>
    </message>
    <message>
        <source>Write one from {0} to {1}.</source>
        <translation>Eine von {0} bis {1} schreiben.</translation>
    </message>
    <message>
        <source>This is no number in its range.</source>
        <translation>Das ist keine Zahl im zulässigen Bereich.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Das ist weder true noch false.</translation>
    </message>
    <message>
        <source>Write one of them, without quotes.</source>
        <translation>Eines davon ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>This is no moment with a time zone.</source>
        <translation>Das ist kein Zeitpunkt mit Zeitzone.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>Write the body in quotes.</source>
        <translation>Den Body in Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Das ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>Write one of: {0}.</source>
        <translation>Eines davon schreiben: {0}.</translation>
    </message>
    <message>
        <source>This is no list of a fitting length.</source>
        <translation>Das ist keine Liste passender Länge.</translation>
    </message>
    <message>
        <source>Write at most {0} items in [ ].</source>
        <translation>Höchstens {0} Einträge in [ ] schreiben.</translation>
    </message>
    <message>
        <source>{0} is not known here.</source>
        <translation>{0} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Known are: {0}.</source>
        <translation>Bekannt sind: {0}.</translation>
    </message>
    <message>
        <source>These are no hexadecimal digits.</source>
        <translation>Das sind keine Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Write an even number of 0-9 and a-f.</source>
        <translation>Eine gerade Anzahl von 0-9 und a-f schreiben.</translation>
    </message>
    <message>
        <source>There is no user {0}.</source>
        <translation>Es gibt keine Person {0}.</translation>
    </message>
    <message>
        <source>There is no session {0}.</source>
        <translation>Es gibt keine Sitzung {0}.</translation>
    </message>
    <message>
        <source>There is a user {0} already.</source>
        <translation>Eine Person {0} gibt es schon.</translation>
    </message>
    <message>
        <source>It would be refused with {0}: {1}</source>
        <translation>Es würde mit {0} abgelehnt: {1}</translation>
    </message>
    <message>
        <source>{0} can be reached from other computers. If you mean it, allow it (--allow-remote); else take {1}.</source>
        <translation>{0} ist von anderen Computern erreichbar. Ist das gewollt, es erlauben (--allow-remote); sonst {1} nehmen.</translation>
    </message>
    <message>
        <source>“{0}” is no IP address. Give one such as {1}.</source>
        <translation>„{0}“ ist keine IP-Adresse. Eine wie {1} angeben.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen at {0}, port {1}: {2}. Take another port; 0 means any free one.</source>
        <translation>Die Sandbox kann auf {0}, Port {1}, keine Verbindungen annehmen: {2}. Einen anderen Port nehmen; 0 bedeutet irgendeinen freien.</translation>
    </message>
    <message>
        <source>Session {0} was active after that already.</source>
        <translation>Sitzung {0} war danach schon aktiv.</translation>
    </message>
    <message>
        <source>There is a session {0} already, under one of its ids.</source>
        <translation>Eine Sitzung {0} gibt es schon, unter einer ihrer IDs.</translation>
    </message>
    <message>
        <source>There is a world “{0}” already. Take another name, or replace it.</source>
        <translation>Eine Welt „{0}“ gibt es schon. Einen anderen Namen nehmen oder sie ersetzen.</translation>
    </message>
    <message>
        <source>It joined the session that session.id names.</source>
        <translation>Es kam in die Sitzung, die session.id nennt.</translation>
    </message>
    <message>
        <source>It joined the session that has this session.uid.</source>
        <translation>Es kam in die Sitzung mit dieser session.uid.</translation>
    </message>
    <message>
        <source>No session had this session.uid, so one was started for a new anonymous user (assumed).</source>
        <translation>Keine Sitzung hatte diese session.uid, daher wurde eine für eine neue anonyme Person begonnen (angenommen).</translation>
    </message>
    <message>
        <source>The user&apos;s most recent session was active {0} ago, within 30 minutes.</source>
        <translation>Die letzte Sitzung der Person war vor {0} aktiv, also innerhalb von 30 Minuten.</translation>
    </message>
    <message>
        <source>The user&apos;s most recent session is over its page limit, so a new session was started.</source>
        <translation>Die letzte Sitzung der Person ist über ihrer Seitengrenze, daher wurde eine neue begonnen.</translation>
    </message>
    <message>
        <source>It names a user and no session, so it stayed with the user.</source>
        <translation>Es nennt eine Person und keine Sitzung, daher blieb es bei der Person.</translation>
    </message>
    <message>
        <source>Its own timestamp is more than 30 minutes old, so it stayed with the user.</source>
        <translation>Sein eigener Zeitstempel ist mehr als 30 Minuten alt, daher blieb es bei der Person.</translation>
    </message>
    <message>
        <source>The user has no session, so it stayed with the user.</source>
        <translation>Die Person hat keine Sitzung, daher blieb es bei der Person.</translation>
    </message>
    <message>
        <source>The user&apos;s recent sessions are over their page limit, so it stayed with the user.</source>
        <translation>Die letzten Sitzungen der Person sind über ihrer Seitengrenze, daher blieb es bei der Person.</translation>
    </message>
    <message>
        <source>The user was last active {0} ago, not within 30 minutes, so it stayed with the user.</source>
        <translation>Die Person war zuletzt vor {0} aktiv, nicht innerhalb von 30 Minuten, daher blieb es bei der Person.</translation>
    </message>
    <message>
        <source>This user.uid was new, so a user without a session was made for it.</source>
        <translation>Diese user.uid war neu, daher entstand für sie eine Person ohne Sitzung.</translation>
    </message>
    <message>
        <source>Nothing identifies the event, so a new anonymous user was made for it.</source>
        <translation>Nichts identifiziert das Ereignis, daher entstand dafür eine neue anonyme Person.</translation>
    </message>
    <message>
        <source>Nobody has this user.id, so it was kept for a new anonymous user (assumed).</source>
        <translation>Niemand hat diese user.id, daher wurde es für eine neue anonyme Person behalten (angenommen).</translation>
    </message>
    <message>
        <source>No session has this session.id, so it was kept without a session, for a new anonymous user (whose event it then is, is assumed).</source>
        <translation>Keine Sitzung hat diese session.id, daher wurde es ohne Sitzung für eine neue anonyme Person behalten (wem es dann gehört, ist angenommen).</translation>
    </message>
    <message>
        <source>This session.id cannot be one, so it was kept without a session, for a new anonymous user (that it is accepted, is assumed).</source>
        <translation>Diese session.id kann keine sein, daher wurde es ohne Sitzung für eine neue anonyme Person behalten (dass es angenommen wird, ist eine Annahme).</translation>
    </message>
    <message>
        <source>No session has this session.uid, so it was kept without a session, for a new anonymous user (assumed).</source>
        <translation>Keine Sitzung hat diese session.uid, daher wurde es ohne Sitzung für eine neue anonyme Person behalten (angenommen).</translation>
    </message>
    <message>
        <source>The world holds {0} running sessions, the most it takes.</source>
        <translation>Die Welt hat {0} laufende Sitzungen; mehr fasst sie nicht.</translation>
    </message>
    <message>
        <source>The world holds {0} users, the most it takes.</source>
        <translation>Die Welt hat {0} Personen; mehr fasst sie nicht.</translation>
    </message>
    <message>
        <source>There is no user {0} for session {1}.</source>
        <translation>Für Sitzung {1} gibt es keine Person {0}.</translation>
    </message>
    <message>
        <source>It would have started a session, but: {0}</source>
        <translation>Es hätte eine Sitzung begonnen, aber: {0}</translation>
    </message>
    <message>
        <source>A session of {0} is now over its page limit</source>
        <translation>Eine Sitzung von {0} ist jetzt über ihrer Seitengrenze</translation>
    </message>
    <message>
        <source>A session of {0} is no longer over its page limit</source>
        <translation>Eine Sitzung von {0} ist nicht mehr über ihrer Seitengrenze</translation>
    </message>
    <message>
        <source>The {0:,} events that came in since went with it; Redo brings all of it again.</source>
        <translation>Die {0:,} seither eingegangenen Ereignisse verschwanden mit; Wiederholen bringt alles zurück.</translation>
    </message>
    <message>
        <source>The clock was set to {0} UTC</source>
        <translation>Die Uhr wurde auf {0} UTC gestellt</translation>
    </message>
    <message>
        <source>The event that came in since went with it; Redo brings all of it again.</source>
        <translation>Das seither eingegangene Ereignis verschwand mit; Wiederholen bringt alles zurück.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Zurückgenommen: {0}.</translation>
    </message>
    <message>
        <source>The world was saved as {0}.</source>
        <translation>Die Welt wurde als {0} gespeichert.</translation>
    </message>
    <message>
        <source>The world of {0} was loaded.</source>
        <translation>Die Welt aus {0} wurde geladen.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Again: {0}.</source>
        <translation>Wiederholt: {0}.</translation>
    </message>
    <message>
        <source>The clock was stopped</source>
        <translation>Die Uhr wurde angehalten</translation>
    </message>
    <message>
        <source>The clock runs again</source>
        <translation>Die Uhr läuft wieder</translation>
    </message>
    <message>
        <source>The clock went {0} forward</source>
        <translation>Die Uhr wurde um {0} vorgestellt</translation>
    </message>
    <message>
        <source>Activity of {0}</source>
        <translation>Aktivität von {0}</translation>
    </message>
    <message>
        <source>A session of {0} was ended</source>
        <translation>Eine Sitzung von {0} wurde beendet</translation>
    </message>
    <message>
        <source>The user has no session. Start a visit first.</source>
        <translation>Die Person hat keine Sitzung. Zuerst einen Besuch beginnen.</translation>
    </message>
    <message>
        <source>an anonymous visitor</source>
        <translation>einem anonymen Besuch</translation>
    </message>
    <message>
        <source>The world of {0} was loaded</source>
        <translation>Die Welt aus {0} wurde geladen</translation>
    </message>
    <message>
        <source>A visit of {0} began</source>
        <translation>Ein Besuch von {0} begann</translation>
    </message>
    <message>
        <source>The visitor signed in as {0}</source>
        <translation>Der Besuch meldete sich als {0} an</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>Es gibt keinen Schritt zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no step to take again.</source>
        <translation>Es gibt keinen Schritt zum Wiederholen.</translation>
    </message>
    <message>
        <source>a new anonymous visitor</source>
        <translation>jemand neuem Anonymen</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Line {0}: {1} is there already. Write: visit {1}.</source>
        <translation>Zeile {0}: {1} ist schon da. Schreibweise: visit {1}.</translation>
    </message>
    <message>
        <source>Line {0}: nobody is called {1}. Write: arrive {1}.</source>
        <translation>Zeile {0}: Niemand heißt {1}. Schreibweise: arrive {1}.</translation>
    </message>
    <message>
        <source>Line {0}: {1} has no visit. Write: visit {1}.</source>
        <translation>Zeile {0}: {1} hat keinen Besuch. Schreibweise: visit {1}.</translation>
    </message>
    <message>
        <source>{0} has no uid: it did not sign in.</source>
        <translation>{0} hat keine uid: Es gab keine Anmeldung.</translation>
    </message>
    <message>
        <source>{0} has no session.uid: give one in quotes.</source>
        <translation>{0} hat keine session.uid: eine in Anführungszeichen angeben.</translation>
    </message>
    <message>
        <source>This is no name for a world.</source>
        <translation>Das ist kein Name für eine Welt.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, spaces, “-” and “_”.</source>
        <translation>Bis zu 64 Buchstaben, Ziffern, Leerzeichen, „-“ und „_“ verwenden.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Vorhanden: {0}.</translation>
    </message>
    <message>
        <source>None is kept yet.</source>
        <translation>Noch ist keine gespeichert.</translation>
    </message>
    <message>
        <source>There is no world of this name in {0}.</source>
        <translation>In {0} gibt es keine Welt dieses Namens.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Sie lässt sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>It cannot be saved: {0}.</source>
        <translation>Sie lässt sich nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>Free some space, or reset.</source>
        <translation>Platz schaffen oder zurücksetzen.</translation>
    </message>
    <message>
        <source>It cannot be removed: {0}.</source>
        <translation>Sie lässt sich nicht entfernen: {0}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>The file was written by a newer FS Event Studio (format {0}).</source>
        <translation>Die Datei wurde von einem neueren FS Event Studio geschrieben (Format {0}).</translation>
    </message>
    <message>
        <source>This is no version of the format.</source>
        <translation>Das ist keine Version des Formats.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source>The world takes {0:,} bytes, more than a file may have ({1:,}).</source>
        <translation>Die Welt hat {0:,} Bytes, mehr als eine Datei haben darf ({1:,}).</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>Eine kleinere verwenden.</translation>
    </message>
    <message>
        <source>Update FS Event Studio.</source>
        <translation>FS Event Studio aktualisieren.</translation>
    </message>
    <message>
        <source>These are not two texts.</source>
        <translation>Das sind nicht zwei Texte.</translation>
    </message>
    <message>
        <source>Write two.</source>
        <translation>Zwei schreiben.</translation>
    </message>
    <message>
        <source>This is no world file.</source>
        <translation>Das ist keine Weltdatei.</translation>
    </message>
    <message>
        <source>A world file has the format “{0}”.</source>
        <translation>Eine Weltdatei hat das Format „{0}“.</translation>
    </message>
    <message>
        <source>The file is not usable JSON.</source>
        <translation>Die Datei ist kein brauchbares JSON.</translation>
    </message>
    <message>
        <source>{0}: {1} Mend the file, or move it away and start again.</source>
        <translation>{0}: {1} Die Datei berichtigen oder verschieben und neu starten.</translation>
    </message>
    <message>
        <source>{0}: {1}. Mend the file, or move it away and start again.</source>
        <translation>{0}: {1}. Die Datei berichtigen oder verschieben und neu starten.</translation>
    </message>
    <message>
        <source>“environments” must be a list</source>
        <translation>„environments“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>environment {0} lacks the text “name” or “base_url”</source>
        <translation>Umgebung {0} fehlt der Text „name“ oder „base_url“</translation>
    </message>
    <message>
        <source>in environment {0}, “colour” must be a text and “protected” true or false</source>
        <translation>In Umgebung {0} muss „colour“ ein Text und „protected“ true oder false sein</translation>
    </message>
    <message>
        <source>name: “{0}” is taken, perhaps in other letters. Choose another.</source>
        <translation>Name: „{0}“ ist vergeben, vielleicht in anderer Groß- und Kleinschreibung. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>environment {0}, {1}</source>
        <translation>Umgebung {0}, {1}</translation>
    </message>
    <message>
        <source>{0} must hold a JSON object. Mend it, or move it away and start again.</source>
        <translation>{0} muss ein JSON-Objekt enthalten. Berichtigen oder verschieben und neu starten.</translation>
    </message>
    <message>
        <source>{0} is larger than {1:,} bytes. Move it away and start again.</source>
        <translation>{0} ist größer als {1:,} Bytes. Verschieben und neu starten.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8. Save it as UTF-8, or move it away and start again.</source>
        <translation>{0} ist kein UTF-8. Als UTF-8 speichern oder verschieben und neu starten.</translation>
    </message>
    <message>
        <source>{0} is not JSON: {1}. Mend it, or move it away and start again.</source>
        <translation>{0} ist kein JSON: {1}. Berichtigen oder verschieben und neu starten.</translation>
    </message>
    <message>
        <source>{0} cannot be renamed: {1}. Move it away yourself.</source>
        <translation>{0} lässt sich nicht umbenennen: {1}. Die Datei selbst verschieben.</translation>
    </message>
    <message>
        <source>A filter needs a name of 1 to {0} characters that can be shown.</source>
        <translation>Ein Filter braucht einen Namen aus 1 bis {0} darstellbaren Zeichen.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8. Save it as UTF-8 and import it again.</source>
        <translation>{0} ist kein UTF-8. Als UTF-8 speichern und erneut importieren.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}. Mend it; nothing is removed until then.</source>
        <translation>{0}: {1}. Berichtigen; bis dahin wird nichts entfernt.</translation>
    </message>
    <message>
        <source>“environments” must be an object with a rule for each name</source>
        <translation>„environments“ muss ein Objekt mit einer Regel je Name sein</translation>
    </message>
    <message>
        <source>the rule {0} must be an object</source>
        <translation>Die Regel {0} muss ein Objekt sein</translation>
    </message>
    <message>
        <source>the rule {0} has “{1}”; there are {2}</source>
        <translation>Die Regel {0} enthält „{1}“; möglich sind {2}</translation>
    </message>
    <message>
        <source>in the rule {0}, “{1}” must be a whole number from 1 to {2:,}</source>
        <translation>In der Regel {0} muss „{1}“ eine ganze Zahl von 1 bis {2:,} sein</translation>
    </message>
    <message>
        <source>The examples travel with the program and stay as they are. Save under another name.</source>
        <translation>Die Beispiele gehören zum Programm und bleiben, wie sie sind. Unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its name and folder.</source>
        <translation>{0} lässt sich nicht lesen: {1}. Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>{0}, Zeile {1}: Das ist kein UTF-8. Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>“environments” must be an object</source>
        <translation>„environments“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>the values of “{0}” must be an object</source>
        <translation>Die Werte von „{0}“ müssen ein Objekt sein</translation>
    </message>
    <message>
        <source>the value of “{0}” in “{1}” must be a text</source>
        <translation>Der Wert von „{0}“ in „{1}“ muss ein Text sein</translation>
    </message>
    <message>
        <source>in “{0}”: {1}</source>
        <translation>In „{0}“: {1}</translation>
    </message>
    <message>
        <source>The quotas could not be read. {0}</source>
        <translation>Die Kontingente konnten nicht gelesen werden. {0}</translation>
    </message>
    <message>
        <source>The account&apos;s answer about its quotas is not as documented.</source>
        <translation>Die Antwort des Kontos zu seinen Kontingenten ist nicht wie dokumentiert.</translation>
    </message>
    <message>
        <source>The key was not accepted ({0}). Check that all of it was copied, or make a new one.</source>
        <translation>Der Schlüssel wurde nicht angenommen ({0}). Prüfen, ob er ganz kopiert wurde, oder einen neuen erstellen.</translation>
    </message>
    <message>
        <source>The key could not be tested. {0}</source>
        <translation>Der Schlüssel konnte nicht getestet werden. {0}</translation>
    </message>
    <message>
        <source>{0} It said: {1}</source>
        <translation>{0} Mitgeteilt wurde: {1}</translation>
    </message>
    <message>
        <source>The answer is not what Fullstory is documented to say. Check the environment&apos;s base URL.</source>
        <translation>Die Antwort ist nicht so, wie sie für Fullstory dokumentiert ist. Die Basis-URL der Umgebung prüfen.</translation>
    </message>
    <message>
        <source>files that were exported or copied to other places</source>
        <translation>Dateien, die exportiert oder an andere Orte kopiert wurden</translation>
    </message>
    <message>
        <source>backups of this computer, and what its disk keeps of removed files</source>
        <translation>Sicherungen dieses Computers und was sein Datenträger von entfernten Dateien behält</translation>
    </message>
    <message>
        <source>what a running copy of this program holds: its drafts and the world of its sandbox</source>
        <translation>was ein laufendes Exemplar dieses Programms hält: seine Entwürfe und die Welt seiner Sandbox</translation>
    </message>
    <message>
        <source>what Fullstory received: delete the user there</source>
        <translation>was Fullstory empfangen hat: Die Person dort löschen</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation>Eintrag {0}</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>There is no API key for “{0}” at {1}. Give one in the window (Key …) or with “fs-event-studio key set --env {0}”.</source>
        <translation>Für „{0}“ bei {1} gibt es keinen API-Schlüssel. Einen im Fenster (Schlüssel …) oder mit „fs-event-studio key set --env {0}“ angeben.</translation>
    </message>
    <message>
        <source>The account lists 1 session of {0}. When it ended, it does not say.</source>
        <translation>Das Konto listet 1 Sitzung von {0} auf. Wann sie endete, sagt es nicht.</translation>
    </message>
    <message>
        <source>The account lists {0} sessions of {1}. When they ended, it does not say.</source>
        <translation>Das Konto listet {0} Sitzungen von {1} auf. Wann sie endeten, sagt es nicht.</translation>
    </message>
    <message>
        <source>The list of sessions could not be read. {0}</source>
        <translation>Die Liste der Sitzungen konnte nicht gelesen werden. {0}</translation>
    </message>
    <message>
        <source>The account&apos;s list of sessions is not as documented.</source>
        <translation>Die Sitzungsliste des Kontos ist nicht wie dokumentiert.</translation>
    </message>
    <message>
        <source>The sandbox was told to drop the connection.</source>
        <translation>Die Sandbox sollte die Verbindung abbrechen.</translation>
    </message>
    <message>
        <source>Not sent: “{0}” is a live environment and was not armed.</source>
        <translation>Nicht gesendet: „{0}“ ist eine Live-Umgebung und wurde nicht freigegeben.</translation>
    </message>
    <message>
        <source>Not sent: our own check kept it back.</source>
        <translation>Nicht gesendet: Die eigene Prüfung hat es zurückgehalten.</translation>
    </message>
    <message>
        <source>Not sent: it was stopped before.</source>
        <translation>Nicht gesendet: Vorher wurde angehalten.</translation>
    </message>
    <message>
        <source>Not sent: {0}</source>
        <translation>Nicht gesendet: {0}</translation>
    </message>
    <message>
        <source>Not sent: it is no longer in the history.</source>
        <translation>Nicht gesendet: Es steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The account did not say how much was used since when, so that the two cannot be compared.</source>
        <translation>Das Konto nannte nicht, wie viel seit wann verbraucht wurde, daher lassen sich die beiden nicht vergleichen.</translation>
    </message>
    <message>
        <source>At least {0:,} of the account&apos;s server events were not sent from this history: by other programs and people, or before it began.</source>
        <translation>Mindestens {0:,} der Server-Ereignisse des Kontos wurden nicht aus diesem Verlauf gesendet: von anderen Programmen und Personen oder vor seinem Beginn.</translation>
    </message>
    <message>
        <source>{0:,} of ours depend on a session, or their fate is not known: each may have used a server event or not.</source>
        <translation>{0:,} der eigenen hängen von einer Sitzung ab, oder ihr Verbleib ist unbekannt: Jedes kann ein Server-Ereignis verbraucht haben oder nicht.</translation>
    </message>
    <message>
        <source>{0:,} of ours are counted as predicted; nothing has proven it.</source>
        <translation>{0:,} der eigenen sind wie vorhergesagt gezählt; nichts hat es belegt.</translation>
    </message>
    <message>
        <source>The account counts {0:,} less than are proven here: its counter may lag behind (how fresh it is, is not documented), or the key belongs to another account.</source>
        <translation>Das Konto zählt {0:,} weniger, als hier belegt sind: Sein Zähler kann nachhinken (wie aktuell er ist, ist nicht dokumentiert), oder der Schlüssel gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The account&apos;s number lies between what is proven here and what is possible.</source>
        <translation>Die Zahl des Kontos liegt zwischen dem hier Belegten und dem Möglichen.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>whole number, declared in the schema</source>
        <translation>ganze Zahl, im Schema angegeben</translation>
    </message>
    <message>
        <source>ISO 8601, declared in the schema</source>
        <translation>ISO 8601, im Schema angegeben</translation>
    </message>
    <message>
        <source>texts: a, b</source>
        <translation>Texte: a, b</translation>
    </message>
    <message>
        <source>numbers: 1.50, 2</source>
        <translation>Zahlen: 1.50, 2</translation>
    </message>
    <message>
        <source>whole numbers, declared in the schema</source>
        <translation>ganze Zahlen, im Schema angegeben</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>dates, declared in the schema</source>
        <translation>Daten, im Schema angegeben</translation>
    </message>
    <message>
        <source>members in rows of their own</source>
        <translation>Einträge in eigenen Zeilen</translation>
    </message>
    <message>
        <source>elements in rows of their own</source>
        <translation>Elemente in eigenen Zeilen</translation>
    </message>
    <message>
        <source>any value, such as null, as JSON</source>
        <translation>beliebiger Wert, etwa null, als JSON</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>gesendet {0}</translation>
    </message>
    <message>
        <source>in the sandbox, last active {0}</source>
        <translation>in der Sandbox, zuletzt aktiv {0}</translation>
    </message>
    <message>
        <source>Nothing yet: no event to this environment named one.</source>
        <translation>Noch nichts: Kein Ereignis an diese Umgebung nannte eine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>The body cannot be shown in the form: line {0}, column {1}: {2}</source>
        <translation>Der Body lässt sich im Formular nicht zeigen: Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>cURL for bash</source>
        <translation>cURL für bash</translation>
    </message>
    <message>
        <source>The body cannot be shown in the form: it is not a JSON object.</source>
        <translation>Der Body lässt sich im Formular nicht zeigen: Er ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The JSON is not an event to copy.</source>
        <translation>Das JSON ist kein Ereignis, das sich kopieren ließe.</translation>
    </message>
    <message>
        <source>The event was changed before it could be sent. Send it again.</source>
        <translation>Das Ereignis wurde vor dem Senden geändert. Erneut senden.</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>There is no key to test. Paste one first.</source>
        <translation>Es gibt keinen Schlüssel zum Testen. Zuerst einen einfügen.</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>Der Schlüssel ist gelöscht.</translation>
    </message>
    <message>
        <source>There was no key.</source>
        <translation>Es gab keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is saved.</source>
        <translation>Der Schlüssel ist gespeichert.</translation>
    </message>
    <message>
        <source>This event came without an Idempotency-Key, so its exchange cannot be found.</source>
        <translation>Dieses Ereignis kam ohne Idempotency-Key, daher lässt sich sein Austausch nicht finden.</translation>
    </message>
    <message>
        <source>No exchange of this event is kept in the history.</source>
        <translation>Kein Austausch dieses Ereignisses ist im Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ angenommen</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ abgelehnt</translation>
    </message>
    <message>
        <source>◷ rate limited</source>
        <translation>◷ ratenbegrenzt</translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation>– nicht gesendet</translation>
    </message>
    <message>
        <source>? no answer</source>
        <translation>? keine Antwort</translation>
    </message>
    <message>
        <source>– cancelled</source>
        <translation>– abgebrochen</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>server event</source>
        <translation>Server-Ereignis</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>je nachdem</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… unterwegs</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>no documented mode</source>
        <translation>keine dokumentierte Art</translation>
    </message>
    <message>
        <source>{0}, recent session</source>
        <translation>{0}, letzte Sitzung</translation>
    </message>
    <message>
        <source>{0}, on purpose</source>
        <translation>{0}, absichtlich</translation>
    </message>
    <message>
        <source>Remove world?</source>
        <translation>Welt entfernen?</translation>
    </message>
    <message>
        <source>Its file is deleted, which cannot be undone. The world that the sandbox is in now stays.</source>
        <translation>Ihre Datei wird gelöscht, was sich nicht rückgängig machen lässt. Die gegenwärtige Welt der Sandbox bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save world as …</source>
        <translation>Welt &amp;speichern als …</translation>
    </message>
    <message>
        <source>&amp;Open world</source>
        <translation>Welt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Reset world</source>
        <translation>Welt &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Back to how this world began, or was saved.</source>
        <translation>Zurück zum Anfang dieser Welt oder zum gespeicherten Stand.</translation>
    </message>
    <message>
        <source>A new world with the visitors of a small web shop.</source>
        <translation>Eine neue Welt mit den Besuchen eines kleinen Webshops.</translation>
    </message>
    <message>
        <source>A new world with nobody in it.</source>
        <translation>Eine neue, menschenleere Welt.</translation>
    </message>
    <message>
        <source>&amp;Back to the world before</source>
        <translation>Z&amp;urück zur Welt davor</translation>
    </message>
    <message>
        <source>Undoes the latest opening, reset or new world; again, and it is done again.</source>
        <translation>Macht das letzte Öffnen, Zurücksetzen oder Neuanlegen rückgängig; ein zweites Mal stellt es wieder her.</translation>
    </message>
    <message>
        <source>Re&amp;move world</source>
        <translation>Welt &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the world “{0}”?</source>
        <translation>Die Welt „{0}“ entfernen?</translation>
    </message>
    <message>
        <source>&amp;Demo world</source>
        <translation>&amp;Demo-Welt</translation>
    </message>
    <message>
        <source>&amp;Empty world</source>
        <translation>&amp;Leere Welt</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Wo, wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Session quota</source>
        <translation>Sitzungskontingent</translation>
    </message>
    <message>
        <source>Server event quota</source>
        <translation>Ereigniskontingent</translation>
    </message>
    <message>
        <source>Depends on the session</source>
        <translation>Hängt von der Sitzung ab</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>the answer was not read to its end</source>
        <translation>die Antwort wurde nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>key removed</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Ratenbegrenzt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Another copy of FS Event Studio has the history {0} open. Close it, then rescue again; nothing was changed.</source>
        <translation>Ein anderes Exemplar von FS Event Studio hat den Verlauf {0} geöffnet. Es schließen und erneut retten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is too full to rescue the history {0}: that takes up to {1} beside it. Free some space and rescue again; nothing was changed.</source>
        <translation>Der Datenträger ist zu voll, um den Verlauf {0} zu retten: Das braucht daneben bis zu {1}. Platz schaffen und erneut retten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Its drafts are not shown.</source>
        <translation>{0} lässt sich nicht lesen: {1}. Die Entwürfe darin werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The drafts in {0} cannot be read. {1} The file was set aside.</source>
        <translation>Die Entwürfe in {0} lassen sich nicht lesen. {1} Die Datei wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Check the disk and the folder.</source>
        <translation>{0} lässt sich nicht schreiben: {1}. Datenträger und Ordner prüfen.</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>Only {0:,} files and folders are shown. Divide the folder.</source>
        <translation>Nur {0:,} Dateien und Ordner werden gezeigt. Den Ordner aufteilen.</translation>
    </message>
    <message>
        <source>{0} is not written: a template has at most {1:,} bytes. Shorten it.</source>
        <translation>{0} wird nicht geschrieben: Eine Vorlage hat höchstens {1:,} Bytes. Kürzen.</translation>
    </message>
    <message>
        <source>{0} is not written: an API key seems to stand in it, and files of templates are shared. Take the key out of the event.</source>
        <translation>{0} wird nicht geschrieben: Anscheinend steht ein API-Schlüssel darin, und Vorlagen werden geteilt. Den Schlüssel aus dem Ereignis nehmen.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>{0} leads out of the folder of templates. Put a file there instead of a link.</source>
        <translation>{0} führt aus dem Ordner der Vorlagen hinaus. Statt eines Verweises eine Datei dort ablegen.</translation>
    </message>
    <message>
        <source>{0} is there already, perhaps in other letters. Choose another name.</source>
        <translation>{0} gibt es schon, vielleicht mit anderer Groß- und Kleinschreibung. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{0} is not written: {1}</source>
        <translation>{0} wird nicht geschrieben: {1}</translation>
    </message>
    <message>
        <source>{0} is not empty. Delete or move what lies in it first.</source>
        <translation>{0} ist nicht leer. Den Inhalt zuerst löschen oder verschieben.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its permissions.</source>
        <translation>{0} lässt sich nicht lesen: {1}. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation>{0}, {1} ({2})</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}. Check the folder.</source>
        <translation>{0} kann nicht {1} werden: {2}. Den Ordner prüfen.</translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened. Save under another name, or open it again.</source>
        <translation>{0} wurde seit dem Öffnen von einem anderen Programm geändert. Unter anderem Namen speichern oder neu öffnen.</translation>
    </message>
</context>
</TS>
