<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Asked before each send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are used for one send and not stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>… {0} more are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collapsible</name>
    <message>
        <source>{0}, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerTabBar</name>
    <message>
        <source>Events being composed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was opened or saved</source>
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
        <source>empty: time of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when the event happened</source>
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
        <source>Send the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative: {0} now, {1} by this computer&apos;s clock; worked out again when it is sent.</source>
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
        <source>Reading the event …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON cannot be taken as it was typed, so nothing is sent.</source>
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
    <name>ContextView</name>
    <message>
        <source>Where it happened, as you say it: whether Fullstory looks up or keeps these is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionTree</name>
    <message>
        <source>Decision tree: arrow keys walk through it, Enter goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0}: {1} Answer {2} of {3}: {4}. {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question follows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectingView</name>
    <message>
        <source>+1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the clock on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 30 min 01 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the clock to 30 minutes and 1 second after the chosen user&apos;s latest activity: the user&apos;s most recent session is not found any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set clock …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Known by your own user ID …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User whom the next steps are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins another session of the chosen user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor does something: the session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save world as a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load world from a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen session is over its &amp;page limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back: {0} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: {0} (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own user ID of the new visitor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own user ID as which the visitor signs in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the sandbox&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in UTC:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load world</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>An API key stands in a draft. Drafts are kept without it: keys belong into the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are not kept at the moment. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>E&amp;dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
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
    <name>FacetsView</name>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet; not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: {0} · to check: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>Saved searches and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search was saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills what is empty with what this computer says of itself; nothing is asked over the network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Whose event is it? A few questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an answer, or walk with the arrow keys and Enter. The way taken is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more question follows: press Enter, or click one of its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off: {0} View ▸ “Allow session.uid” turns it on.</source>
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
        <source>Search: refused, name:order, status:4xx, prop.total&gt;10, -sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search the history (F1 in the box)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exchanges and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
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
        <source>Guide me …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions that lead to one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDs of recent events and, in the sandbox, of its users and sessions (Down)</source>
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
    <message>
        <source>Offer recent IDs</source>
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
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Templates</source>
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
        <source>&amp;Templates</source>
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
        <source>Show new events arriving in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow session.uid (documents disagree on it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
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
    <name>MomentDialog</name>
    <message>
        <source>When did the event happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In UTC: {0}</source>
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
    <name>PageView</name>
    <message>
        <source>For every event of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties of the page: name, type, value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>JSON that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the form&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit with variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent meanwhile; the form keeps the last event that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is too long to be edited here: its middle is not shown, and is sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values stand where the event has variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with values in the places of the variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent exactly as it was typed here.</source>
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
        <source>The type that the schema declares, or that Fullstory is documented to infer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a property …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a member …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an element …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>str or date, unsettled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not documented</source>
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
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties of the event: name, type, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int, date and their plurals are declared in the schema; every other number is taken as real.</source>
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
        <source>&amp;World: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;World</source>
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
    <name>SaveDialog</name>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or such as Shop/Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence for those who find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain text file in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>What could be typed here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of searches, and what each finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All terms of a search must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go through the fields; Alt and an underlined letter goes to one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageCanvas</name>
    <message>
        <source>Picture of sessions and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet.
Start a visit with “New visitor”, or send an event: its user appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {0}, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a user, no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new anonymous user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of the shapes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePainter</name>
    <message>
        <source>would be new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StitchingView</name>
    <message>
        <source>Sessions and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the event that is being composed (Ctrl+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all times and users (F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the present in the picture (N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the same as a table (T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture as {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture shows the sandbox; the chosen environment is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabsViewModel</name>
    <message>
        <source>It cannot be saved yet: its JSON is not read, or holds an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be saved yet. {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateTree</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They travel with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Find a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree of templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save event as template …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates yet. Save the composed event, or open one of the examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is removed from the disk. Open tabs keep what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesViewModel</name>
    <message>
        <source>“{0}” is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stands in two rows. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0} where a value belongs. The environment&apos;s value goes before the template&apos;s. Both are kept as plain text, in the settings and in the template&apos;s file: no place for API keys or other secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>&amp;New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen closed &amp;tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as template …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Variables …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has changes that its template does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorldNameDialog</name>
    <message>
        <source>Save world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a world “{0}” already. It will be replaced by the world as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, sessions, events, the clock and all settings are saved. Reset comes back to them.</source>
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
    <name>button</name>
    <message>
        <source>Leave it to the server: its time of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: the moment of sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment, fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, time and time zone …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewport width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewport height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two letters, such as DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as GA or DE-BE (ISO 3166-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-90 to 90, north is positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-180 to 180, east is positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>192.0.2.1 or 2001:db8::1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla/5.0 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no JSON object, so the SDK cannot send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with “{0}”: {1}; perhaps a newer version wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it has another form than expected: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: it is empty or not printable. Give a short name such as “staging”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour: it must be # and six hexadecimal digits. Write it as #b3261e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base URL: it must begin with https:// and a host. Write it as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base URL: the host or port is not well-formed. Write it as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base URL: plain http is allowed for this computer only. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base URL: it cannot be read ({0}). Write it as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberately invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys are not kept and are in neither file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FS Event Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body says that it is base64, and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“startedDateTime” must be a moment in ISO 8601.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of entries in it: it is no HTTP archive (HAR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of entries holds something else than objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive ends within an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive ends before its list of entries does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“tags” must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sent_at” must be a moment with its time zone, such as 2026-01-31T09:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“body_base64” must be base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each header must be a name and a value, both texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session can be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should the event appear in a session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you hold the ID of that session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you name the user, who was active within the last 30 minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you name the user?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, or it does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, Fullstory&apos;s session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, an ID of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ID of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, by our own user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, by Fullstory&apos;s user ID</source>
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
        <source>The value is nested deeper than {0} levels, the most this tool reads. Flatten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no {0}. Use a number, a text or null.</source>
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
        <source>“{0}” is not a JSON number. Write digits such as 12, -3.50 or 6e2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text seems to be UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too large: a JSON reader may turn it into infinity. Send it as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8 here. Save it as UTF-8.</source>
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
        <source>The key works: account {0}, {1}, made by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
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
        <source>“{0}” and “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: kept and sent as it stands in the JSON, for which the form has no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left out: it is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left out: it is not as the form can send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stand together, which breaks the rules of identification. {1}: {2} was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“session.use_most_recent” names no user, which breaks the rules of identification. {0}: {1} was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused with {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but no whole answer came: it is not known whether it was carried out. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is {0}; the documented one is 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was longer than the {0} bytes that were read; the documented one is {{}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say how long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {0:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limited. {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limited. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, status {0}, broke off after {1} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect to {0}, which is never followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message.</source>
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
        <source>The request went to “{0}”, which is not Fullstory. The event goes where you send it.</source>
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
        <source>double quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} that opens in line {1} is never closed. Copy the whole command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote $&apos;</source>
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
        <source>The authorization was dropped: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization has more than {0:,} characters. Take it out and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers that have no place in an event were left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not of the form “Basic” and a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not look like a key of Fullstory&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user and a password are no key of Fullstory&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be a key of Fullstory&apos;s</source>
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
        <source>Options that have no place in an event were left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} addresses; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--{0}” sends no JSON as it stands here, so it was left out.</source>
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
        <source>{0} holds {1} events; the first was taken and {2} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty.</source>
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
        <source>None of the {0} requests in this HAR file was sent to the events API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} requests to the events API in this HAR file; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} requests in this HAR file are not for the events API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body in this HAR file says that it is base64, and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON. Line {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} lines with one JSON value each; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} sent events; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON. Line {0}, column {1}: {2} The text has typographic quotation marks; JSON wants straight ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stood inside the event too; it was masked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is nested deeper than {0} levels. Paste its JSON instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that opens in line {0} is never closed. Copy the whole command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has more than {0:,} words and signs. Paste its JSON instead.</source>
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
        <source>The program has more than {0:,} characters. Paste its JSON instead.</source>
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
        <source>JSON writes these numbers otherwise: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is nested deeper than {0} levels. Paste its JSON instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These members stand more than once; the last one was taken: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has more than {0:,} characters. Paste a part with one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not JSON. Line {0}, column {1} of it: {2}</source>
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
        <source>There are {0} more requests; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value belongs in the place of “{0}”, which is not in the text. Fill it in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program computes the body, so it could not be read. Paste the JSON itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type suffixes that v1 wants and v2 does not were taken off: {0}. Searches for the old names will not find this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type suffixes that v1 wants and v2 does not were taken off: {0}. The schema says which of them are int or date. Searches for the old names will not find this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names keep their v1 suffix, because the value is not of that type or the plain name is taken: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session ID can be read out of “{0}”; it stands here as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1 does not know these members, so they were left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user in the address was left out: v2 takes {0} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read out of “{0}”.</source>
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
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0} has a value but no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not every element of {0} is of the type {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a date in ISO 8601.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands too deep. Write what is inside as one JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands in {1} rows; only the last one is in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
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
        <source>Write texts with commas between them, or a JSON array such as [&quot;a&quot;, &quot;b&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers with commas between them, such as 1.50, 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole numbers with commas between them, such as 1, 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write dates with commas between them, such as 2026-01-31, 2026-02-28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose json.</source>
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
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not usable JSON at {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is {0}, not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}; the contract wants {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “{0}” {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands more than once; which one counts is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has {0:,} bytes, more than the client API&apos;s 512 KB; no limit is published for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the published contract. Whether it is ignored or refused is not documented.</source>
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
        <source>Use {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is no country code of ISO 3166-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is not written as a region code of ISO 3166-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}, which lies beyond {2}; what becomes of it is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give degrees from -{0} to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}; the contract wants a whole number of 32 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is not an IP address; what becomes of it is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country is an ISO 3166-1 alpha-2 code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region is an ISO 3166-2 code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths and heights are whole numbers of 32 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A latitude is at most 90 and a longitude at most 180 either way; whether others are refused is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP address is one of version 4 or 6; whether anything else is refused is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two letters, such as “DE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a code such as “GA” or “DE-BE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number such as 1280.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 192.0.2.1 or 2001:db8::1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most {0} characters in the client API; no limit is published for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “name” is {0}: events must have a non-empty name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “name” has {0} characters; the client API takes {1}. No limit is published for server events.</source>
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
        <source>The “timestamp” {0} has a part that is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “timestamp” {0} is not written as ISO 8601 usually is.</source>
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
        <source>user.uid and session.uid have at most {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{0}”, or remove “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is doubtful. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1} characters; at most {2} are documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is white space around “{0}”; presumably it counts as a part of the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}, which looks like a placeholder and not like a person&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is empty; presumably that counts as absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give “{0}”, or choose another identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” stand together, but an event takes one form of identification only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” stand together, but an event takes one form of identification only; that these are two is our reading.</source>
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
        <source>“session.id” looks like an address, not like a session ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the part &lt;device&gt;:&lt;session&gt; of the replay URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“session.id” has its colon written as %3A, which is for URLs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a JSON body it stays “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“session.id” has white space around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“session.id” is half a session ID: the lone “Session ID” shown in the app is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &lt;device&gt;:&lt;session&gt; from the replay URL, or from FS(&apos;getSession&apos;, {format: &apos;id&apos;}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“session.id” has a half of more than 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the session ID again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“session.id” is not &lt;device&gt;:&lt;session&gt;, two whole numbers or two UUIDs.</source>
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
        <source>A name with its parents has at most {0} characters (documented for user properties only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has at most {0} bytes (documented for user properties only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seems to hold {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not one of the known types; what becomes of it is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an object, but the documentation names the types of nested values by dotted path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of {0} is not a letter followed by letters, digits and underscores. That rule is documented for user properties only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ends like a v1 name; v2 takes the suffix as a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more than {1} characters with its parents, the limit for user properties. None is published for events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an array of objects, which Fullstory does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} will be taken as real, as every number without a schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has more than {1:,} bytes, the limit for user properties. None is published for events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} differs from another name by case alone; whether that counts is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an array of plain values of one type; what becomes of it is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} looks like a date; without a schema it may stay a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no value; what becomes of null, [] and {{}} is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} declares a value that this event does not have; presumably that has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, but the value is not written so; what becomes of it is not documented.</source>
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
        <source>After prop. comes the name of a property, such as prop.total&gt;10 or prop.items.sku:abc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server event is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one server event is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one server event is used (that Fullstory counts anonymous events so is inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
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
    <message>
        <source>A rule of this tool; the API knows nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: after “{1}” may stand {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: a choice needs 2 to {1} options with commas between them, none empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no variable. Write a name such as {{{{order_id}}}}, or one of {{{{ask:name}}}}, {{{{now}}}}, {{{{uuid}}}}, {{{{choice:a,b}}}}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send the braces themselves, write a backslash before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders lie at most {0} deep in each other. Put it further out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“|{0}” stands inside a longer text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” must be true or false: {1} is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a variable in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is asked for before each send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” must be a number: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “{0}” has no value in the environment {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every variable has a value before an event is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is answered before each send; the answer is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double braces hold a variable, a question or a built-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable&apos;s value fits the form that its place asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables stand in values, not in the names of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one under Variables, or put a backslash before the braces to send them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or put a backslash before the braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the whole value, or leave the form out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “{0}” has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment lies outside the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift it by less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {0} has more than {1:,} characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {0} looks like an API key. Keys belong into the keyring, under Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to {0} characters and no space at its ends: {1} has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1}, which no file&apos;s name can hold everywhere. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} means something else to some computers. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;{0}&quot;: {1}, and put the event under &quot;event&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of this program ({0} instead of {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“about” must be a text of at most {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {0:,} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with {{ and “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“values” has more than {0} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in quotes, and {{{{{0}|number}}}} or |bool in the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See column {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no part of a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {0} is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be a variable&apos;s name. Begin with a letter, go on with letters, digits, “_”, “.” and “-”; now, uuid, choice and ask are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each event a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say that it is a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“event” must be an object: the event as the API takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“values” must be an object of names and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not an object. It begins with { and ends with }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed as JSON is one event that the form can show; this tool sends no text that it cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is switched off. The menu View allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or use the form&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has members that no form of identification has together. Keep one form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} stand together: two forms of identification. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names no user. Add user.id or user.uid, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds what the form cannot show, such as a member without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands more than once. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not true. Write true, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a text. Put it in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read back from session {0}, and an event in a session uses no server event (documented).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions can be listed by a user&apos;s own ID, but not by Fullstory&apos;s user ID (documented).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent for a user without a session; such an event cannot be read back (documented).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent for nobody known; such an event cannot be read back (documented).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an event that was accepted can have joined a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its body is of no documented identification mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device:session, or paste a replay URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ID your application gave the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ID that Fullstory gave the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ID that your application gives the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number, declared in the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 8601, declared in the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts: a, b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers: 1.50, 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers, declared in the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true, false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates, declared in the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members in rows of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements in rows of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any value, such as null, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the sandbox, last active {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: no event to this environment named one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body cannot be shown in the form: line {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cURL for bash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body cannot be shown in the form: it is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is not an event to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event was changed before it could be sent. Send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to test. Paste one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◷ rate limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
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
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no documented mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, recent session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove world?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is deleted, which cannot be undone. The world that the sandbox is in now stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save world as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to how this world began, or was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new world with the visitors of a small web shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new world with nobody in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the world before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes the latest opening, reset or new world; again, and it is done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the world “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server event quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was not read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Its drafts are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts in {0} cannot be read. {1} The file was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Check the disk and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0:,} files and folders are shown. Divide the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not written: a template has at most {1:,} bytes. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not written: an API key seems to stand in it, and files of templates are shared. Take the key out of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leads out of the folder of templates. Put a file there instead of a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already, perhaps in other letters. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not written: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not empty. Delete or move what lies in it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened. Save under another name, or open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
