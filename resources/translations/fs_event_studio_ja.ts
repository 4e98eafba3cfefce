<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CodeView</name>
    <message>
        <source>… {0} more are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Order Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the server&apos;s time of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the timestamp to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It holds no key: it reads FULLSTORY_API_KEY when it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one event that breaks the rules, marked as deliberately invalid. Off again after the send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also sent, as the JSON shows: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {0} (live)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks the rules and will be marked as deliberately invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error keeps this event from being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} errors keep this event from being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send: Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <source>Change environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once in each run before the first event is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first address finds the account&apos;s data centre by its key. A changed address needs its own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentsView</name>
    <message>
        <source>Environment that events are sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add environment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API inside this program: no account, no key, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeBody</name>
    <message>
        <source>Answer: status, headers and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: address, headers and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the event with Ctrl+Enter; the answer and its evidence appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, ids, bodies, status: refused &quot;order completed&quot; -sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request and its answer will be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentificationView</name>
    <message>
        <source>Whose event is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Your own session ID” is off: Fullstory&apos;s introduction calls it not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON that identifies the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste the key as Fullstory showed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox and addresses on this computer get a dummy key; a real one is never sent to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>JSON that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy event as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key of the environment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow session.uid (documents disagree on it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event was sent in an earlier run that ended before an answer came: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} events were sent in an earlier run that ended before an answer came: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a live environment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a live environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events go to {0}. They may use its quotas and cannot be taken back. You will not be asked again for this environment until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FS Event Studio – sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FS Event Studio – LIVE: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window changes its language at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>JSON that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problems of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to say: the event keeps all rules that are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesModel</name>
    <message>
        <source>add a property …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesView</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties of the event: name, type, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int and date are declared in the schema; every other number is taken as real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaBadge</name>
    <message>
        <source>Quota: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <source>Send again (same key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load into composer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxView</name>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets other programs on this computer send events to the sandbox over HTTP. What they send appears in the history, marked as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, deliberately invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sent, {1} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KindDelegate</name>
    <message>
        <source>Type of the property</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The body is no JSON object, so the SDK cannot send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property&apos;s value is written as its type asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property is named once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number such as 12.50, or choose str.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number such as 12, or choose real or str.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false, or choose str.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-01-31 or 2026-01-31T09:30:00Z, or choose str.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one JSON value, or choose str.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the user&apos;s most recent session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a user, no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins the user&apos;s latest session if it was active in the last 30 minutes; if not, stays with the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays with the user and joins no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the session exists: no server event (documented). If not: one server event (inferred).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the user was active in the last 30 minutes: no server event (documented). If not: one server event (inferred).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of a user without a session uses one server event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullstory session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullstory user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New anonymous user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins exactly this session. If no such session exists, the event is kept without a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant to join the session that carries this ID; what an unknown ID does is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullstory&apos;s introduction says that this method is not supported, because its SDKs offer no way to set a session&apos;s own ID; its newer contract accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new user for this event, shown as “(No name available)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a session carries this ID: no server event. If not: one server event. Both are inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses one server event; the documentation does not name events without a user (inferred).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting property name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid \</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal trailing comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name in double quotes is expected here. The last member has no comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is expected here, between a member&apos;s name and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is expected here, or the bracket that closes the object or array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is expected here: a text in double quotes, a number, true, false, null, { or [.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON value ends before this. Remove what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds a line break or another control character. Write it as \n or \u000a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This escape is not one of JSON&apos;s. Write a backslash as two backslashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that starts here has no closing double quote. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comma may stand before a closing bracket. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty. Give one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text starts with a byte order mark. Save it as UTF-8 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text seems to be UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8 here. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a key encoded with base64. Fullstory takes the key as it was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is empty. Paste the key that Fullstory showed when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a space, line break or control character inside. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has characters that no HTTP header can carry. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is too short to be one of Fullstory&apos;s. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JsonObject | None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“session.use_most_recent” names no user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty; the documented one is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not the documented {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after it was sent: it is not known whether it was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON; the documented one is {}. Perhaps something other than Fullstory answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not for the events API. Check that its body is an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was no POST. Events are sent with POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“$(…)” or “`…`” stands for what another command prints. Write the value itself in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome doubles backslashes in commands for Windows cmd, which changes texts; they were halved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double quote is never closed. Copy the whole command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program computes this value, so it was left out. Fill it in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stood as a user name, which is sent as base64. Fullstory takes it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was taken out of the text. It can be kept in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stood there without “Basic ” before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stood after “Bearer”. Fullstory wants “Basic” and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tool reads no files, so the body in one (“@…”) was left out. Paste the file&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tool reads no files, so the headers in one were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no JSON object. An event looks like {“name”: “Order placed”}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stood in the batch&apos;s “shared” part, for all its events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch&apos;s “shared” part has this too, which makes the event fail there. Its own was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body in this HAR file says that it is base64, and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stood inside the event too; it was masked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tool reads no files, so the one in “-InFile” was left out. Paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-Form” sends no JSON, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-Credential” was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is no JSON, but it could be read as Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“files=” sends no JSON, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not recognised. Paste an event as JSON, a cURL command (bash, PowerShell or Windows cmd), a PowerShell or Python program that sends one, a HAR file, or what this tool printed or exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no body that could be read. An event is sent as a JSON body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {} more requests; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program computes the body, so it could not be read. Paste the JSON itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is for v1 of the API (“customevent”). It was rewritten for v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“use_recent_session” is “use_most_recent” in v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PropertyType | None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no event; that only events are counted is inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was refused; that refused requests are not counted is inferred, not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body like this is refused; that refused requests are not counted is inferred, not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was accepted although the rules say that it would be refused; which quota it uses is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but no whole answer came: it may or may not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate-limited request may be sent again with the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server errors above 500 may be sent again with the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documentation does not say clearly whether a plain 500 is stored; the same key is safe to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, so it can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same idempotency key keeps a second try from making a second event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same request would get the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is one well-formed JSON value in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is named once; which of two would count is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member has the JSON type that the contract gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract names the member; whether others are ignored or refused is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body stays below 512 KB, the limit of the client API; none is published for server events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the JSON there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one event as an object, such as {&quot;name&quot;: &quot;Order Completed&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one and remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send fewer or shorter properties if it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling, or move it into properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event has a non-empty name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is more than white space; whether such a name is refused is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timestamp is written in ISO 8601.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timestamp names its time zone; how one without is read is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a timestamp the time of receipt counts; the documentation advises to set it always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With use_most_recent, an event older than 30 minutes may not join a session (documented for v1 only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timestamp does not lie in the future; what happens then is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-01-31T09:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the event a name, such as “Order Completed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “timestamp”: the server&apos;s time of receipt will count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to when the event happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “timestamp” has no time zone; how it will be read is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “Z” for UTC, or an offset such as “+02:00”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “timestamp” lies in the future; what Fullstory does with it is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and the time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “timestamp” is more than 30 minutes old: whether the event joins the most recent session is doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the session by its ID if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “name” is only white space; whether that is refused is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it if it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is identified in one way only: no user stands beside session.id, and only one of user.id and user.uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier is not empty; an empty one presumably counts as absent, which would make the event anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session ID is &lt;device&gt;:&lt;session&gt;, two whole numbers of up to 64 bits or two UUIDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullstory&apos;s introduction calls session.uid not supported; its newer contract accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user&apos;s ID names one person; a constant one collects many visitors into a mega user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier has no white space around it; presumably it would count as a part of the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event without user and session makes a new user, shown as “(No name available)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the part &lt;device&gt;:&lt;session&gt; of the replay URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a JSON body it stays “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &lt;device&gt;:&lt;session&gt; from the replay URL, or from FS(&apos;getSession&apos;, {format: &apos;id&apos;}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the session ID again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the replay URL, or from FS(&apos;getSession&apos;, {format: &apos;id&apos;}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“session.use_most_recent” is set, but no user is given whose session that would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give “user.id” or “user.uid”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing identifies this event, so a new user is made for it. It likely uses one server event (inferred).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a user or a session if the event belongs to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer a Fullstory session ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“session.use_most_recent” is false, its default; an integration reports that it was once taken as true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or check that the right text was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the real ID, or leave the user out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays of objects are not supported; what becomes of them is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An array holds values of one type; what becomes of a mixed one is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not null, [] or {}; what becomes of these is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every JSON number is taken as real, whole ones too, unless the schema says int.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is declared as date in the schema; the sources differ on whether it is recognised without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names carry no type suffix in v2; v1 required one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name starts with a letter and has letters, digits and underscores (documented for user properties only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names do not differ by case alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values hold no personal data such as e-mail addresses or card numbers, unless that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema names one of the ten known types; what becomes of another is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema entry names a property of this event, nested ones with dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is of the type that the schema declares; what becomes of others is documented for the client API only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it only if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path as one name, such as “location.code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it, for example with underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it if it does not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread it over arrays of plain values, one for each field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it as int if it counts or identifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use texts only, numbers only, or true and false only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it as date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nested names with dots, or remove the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value or its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server events: introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create events, session limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published Swagger file of the events API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke tests of the official Node client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract of September 2026, as kept by a Fullstory project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser custom properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client API requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working with session ID values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mega users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotent requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment&apos;s Fullstory destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our inference; no document says it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
