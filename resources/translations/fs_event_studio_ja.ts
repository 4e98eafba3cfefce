<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccountShow</name>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>イベント 1 件</translation>
    </message>
    <message>
        <source>event {0} of {1}</source>
        <translation>イベント {0}/{1}</translation>
    </message>
    <message>
        <source>{1} events</source>
        <translation>イベント {1} 件</translation>
    </message>
    <message>
        <source>The answer to an event does not say where it landed. A square: not known. A circle: read back from its session with Verify. A dashed outline: a session that the account lists; when it ended, it does not say.</source>
        <translation>イベントへの応答には、どこに保持されたかは示されません。四角: 不明。円: 「確認」でセッションから読み取ったもの。破線の枠: アカウントの一覧にあるセッション。終了時刻は示されません。</translation>
    </message>
    <message>
        <source>A live account</source>
        <translation>本番アカウント</translation>
    </message>
    <message>
        <source>What is known of {0}</source>
        <translation>{0} についてわかっていること</translation>
    </message>
</context>
<context>
    <name>AnnotationView</name>
    <message>
        <source>&amp;Pinned: never removed by age, count or size</source>
        <translation>固定(&amp;P): 期間、件数、サイズによって削除されません</translation>
    </message>
    <message>
        <source>smoke, release-12</source>
        <translation>smoke, release-12</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them</source>
        <translation>タグ、コンマ区切り(&amp;T)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>タグ、コンマ区切り</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Asked before each send</source>
        <translation>送信のたびに確認する項目</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Answers are used for one send and not stored.</source>
        <translation>回答は今回の送信にだけ使われ、保存されません。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Send again as the &amp;same event…</source>
        <translation>同じイベントとして再送信(&amp;S)…</translation>
    </message>
    <message>
        <source>Send again as a &amp;new event…</source>
        <translation>新しいイベントとして再送信(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>固定を解除(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;ote and tags</source>
        <translation>メモとタグ(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as cUR&amp;L</source>
        <translation>cURL としてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as &amp;HAR</source>
        <translation>HAR としてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>E&amp;vidence pack of the selected…</source>
        <translation>選択項目の証跡パック(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Undo note, ta&amp;gs or pin</source>
        <translation>メモ、タグ、固定を元に戻す(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Redo note, tags or pin</source>
        <translation>メモ、タグ、固定をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>{0} of the selected rows are too far away. Select fewer, or search and export what is found.</source>
        <translation>選択した行のうち {0} 行が離れすぎています。選択を減らすか、検索して見つかったものをエクスポートしてください。</translation>
    </message>
    <message>
        <source>At most {0} exchanges fit beside each other.</source>
        <translation>並べられるやり取りは {0} 件までです。</translation>
    </message>
    <message>
        <source>Export exchanges</source>
        <translation>やり取りをエクスポート</translation>
    </message>
    <message>
        <source>Exports and HTTP archives ({0})</source>
        <translation>エクスポートと HTTP アーカイブ ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import exchanges</source>
        <translation>やり取りをインポート</translation>
    </message>
</context>
<context>
    <name>ArchiveJobs</name>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} were sent.</source>
        <translation>{1} 件中 {0} 件を送信しました。</translation>
    </message>
    <message>
        <source>Export exchanges</source>
        <translation>やり取りをエクスポート</translation>
    </message>
    <message>
        <source>Looking for exchanges…</source>
        <translation>やり取りを検索中…</translation>
    </message>
    <message>
        <source>{0} of {1} written</source>
        <translation>{1} 件中 {0} 件を書き込み済み</translation>
    </message>
    <message>
        <source>1 exchange is in {1}.</source>
        <translation>1 件のやり取りを {1} に書き込みました。</translation>
    </message>
    <message>
        <source>{0} exchanges are in {1}.</source>
        <translation>{0} 件のやり取りを {1} に書き込みました。</translation>
    </message>
    <message>
        <source>Import exchanges</source>
        <translation>やり取りをインポート</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} を読み取り中…</translation>
    </message>
    <message>
        <source>{0} entries read</source>
        <translation>{0} 件のエントリを読み取り済み</translation>
    </message>
    <message>
        <source>{0} imported, {1} were there already.</source>
        <translation>{0} 件をインポートしました。{1} 件はすでにありました。</translation>
    </message>
    <message>
        <source>Stopped: import the file again to go on.</source>
        <translation>停止しました。続けるにはファイルをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>{0} requests to other addresses than the events API were left out.</source>
        <translation>イベント API 以外のアドレスへのリクエスト {0} 件を除外しました。</translation>
    </message>
    <message>
        <source>… and {0} more that could not be read.</source>
        <translation>… ほか {0} 件は読み取れませんでした。</translation>
    </message>
    <message>
        <source>Stopped: the file was not written.</source>
        <translation>停止しました。ファイルは書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>ArmingQuestion</name>
    <message>
        <source>Send to a live environment?</source>
        <translation>本番環境に送信しますか?</translation>
    </message>
    <message>
        <source>“{0}” is a live environment.</source>
        <translation>「{0}」は本番環境です。</translation>
    </message>
    <message>
        <source>Events go to {0}. They may use its quotas and cannot be taken back. You will not be asked again for this environment until the program is closed.</source>
        <translation>イベントは {0} に送信されます。クォータを消費する可能性があり、取り消せません。この環境については、プログラムを終了するまで再確認しません。</translation>
    </message>
    <message>
        <source>Send live</source>
        <translation>本番に送信</translation>
    </message>
</context>
<context>
    <name>AskingView</name>
    <message>
        <source>User whom the account is asked about</source>
        <translation>アカウントに問い合わせるユーザー</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Ask the account for sessions of this user</source>
        <translation>このユーザーのセッションをアカウントに問い合わせる</translation>
    </message>
    <message>
        <source>Lists the latest sessions of the user&apos;s own ID (GET /v2/sessions). It changes nothing.</source>
        <translation>自社のユーザー ID の最近のセッションを一覧します (GET /v2/sessions)。何も変更しません。</translation>
    </message>
</context>
<context>
    <name>AttemptsView</name>
    <message>
        <source>Attempts at this event</source>
        <translation>このイベントの試行</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>One exchange has this idempotency key.</source>
        <translation>この冪等キーのやり取りは 1 件です。</translation>
    </message>
    <message>
        <source>{0} exchanges have this idempotency key.</source>
        <translation>この冪等キーのやり取りは {0} 件です。</translation>
    </message>
    <message>
        <source>Attempt {0}</source>
        <translation>試行 {0}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>… {0} more are not shown here.</source>
        <translation>… ほか {0} 件はここには表示されません。</translation>
    </message>
</context>
<context>
    <name>Collapsible</name>
    <message>
        <source>{0}, unfolded</source>
        <translation>{0}、展開済み</translation>
    </message>
    <message>
        <source>{0}, folded</source>
        <translation>{0}、折りたたみ済み</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>same number, spelt differently</source>
        <translation>同じ数値、表記が異なる</translation>
    </message>
    <message>
        <source>not in the first</source>
        <translation>最初のものになし</translation>
    </message>
    <message>
        <source>missing here</source>
        <translation>ここになし</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare {0} exchanges</source>
        <translation>{0} 件のやり取りを比較</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>差異のみ(&amp;O)</translation>
    </message>
    <message>
        <source>The whole value in {0}</source>
        <translation>{0} の値全体</translation>
    </message>
    <message>
        <source>Paths to ignore, one a line</source>
        <translation>無視するパス、1 行に 1 つ</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ignore this path</source>
        <translation>このパスを無視(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Ignored paths, one a line: * stands for one step, ** for any number.</source>
        <translation>無視するパス、1 行に 1 つ: * は 1 階層、** は任意の数の階層を表します。</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の差異</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>前の差異</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>No difference, apart from ignored paths.</source>
        <translation>無視するパスを除き、差異はありません。</translation>
    </message>
    <message>
        <source>1 difference.</source>
        <translation>差異は 1 件です。</translation>
    </message>
    <message>
        <source>{0} differences.</source>
        <translation>差異は {0} 件です。</translation>
    </message>
</context>
<context>
    <name>ComposerTabBar</name>
    <message>
        <source>Events being composed</source>
        <translation>作成中のイベント</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>changed since it was opened or saved</source>
        <translation>開いた後または保存した後に変更あり</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>クリップボードに貼り付けるテキストがありません。</translation>
    </message>
    <message>
        <source>Copied. It holds no key: it reads FULLSTORY_API_KEY when it runs.</source>
        <translation>コピーしました。キーは含まれません。実行時に FULLSTORY_API_KEY を読み取ります。</translation>
    </message>
    <message>
        <source>Send the event</source>
        <translation>イベントを送信</translation>
    </message>
    <message>
        <source>Also sent, as the JSON shows: {0}</source>
        <translation>JSON のとおり、次も送信されます: {0}</translation>
    </message>
</context>
<context>
    <name>ContextView</name>
    <message>
        <source>Where it happened, as you say it: whether Fullstory looks up or keeps these is not documented.</source>
        <translation>発生した場所の自己申告です。Fullstory が参照または保持するかどうかは文書化されていません。</translation>
    </message>
    <message>
        <source>filled: {0}</source>
        <translation>入力済み: {0}</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信されません</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong inside the program ({0}).</source>
        <translation>プログラム内で問題が発生しました ({0})。</translation>
    </message>
    <message>
        <source>The report could not be written: {0}.</source>
        <translation>レポートを書き込めませんでした: {0}。</translation>
    </message>
    <message>
        <source>The report is in {0}; it holds no key.</source>
        <translation>レポートは {0} にあります。キーは含まれていません。</translation>
    </message>
</context>
<context>
    <name>DecisionTree</name>
    <message>
        <source>Decision tree: arrow keys walk through it, Enter goes on</source>
        <translation>決定木: 矢印キーで移動、Enter で次へ</translation>
    </message>
    <message>
        <source>Question {0}: {1} Answer {2} of {3}: {4}. {5}</source>
        <translation>質問 {0}: {1} 回答 {2}/{3}: {4}。{5}</translation>
    </message>
    <message>
        <source>A question follows.</source>
        <translation>次の質問があります。</translation>
    </message>
</context>
<context>
    <name>DirectingView</name>
    <message>
        <source>+1 min</source>
        <translation>+1 分</translation>
    </message>
    <message>
        <source>Moves the clock on.</source>
        <translation>時計を進めます。</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 分</translation>
    </message>
    <message>
        <source>To 30 min 01 s</source>
        <translation>30 分 1 秒後へ</translation>
    </message>
    <message>
        <source>Sets the clock to 30 minutes and 1 second after the chosen user&apos;s latest activity: the user&apos;s most recent session is not found any more.</source>
        <translation>選択したユーザーの最後の操作から 30 分 1 秒後に時計を合わせます。直近のセッションは見つからなくなります。</translation>
    </message>
    <message>
        <source>Set clock …</source>
        <translation>時計を設定 …</translation>
    </message>
    <message>
        <source>&amp;Anonymous</source>
        <translation>匿名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Known by your own user ID …</source>
        <translation>自社のユーザー ID で(&amp;K) …</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>新しい訪問者</translation>
    </message>
    <message>
        <source>User whom the next steps are about</source>
        <translation>次の操作の対象となるユーザー</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>訪問を開始</translation>
    </message>
    <message>
        <source>Begins another session of the chosen user.</source>
        <translation>選択したユーザーの別のセッションを開始します。</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>サインイン …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>The visitor does something: the session goes on.</source>
        <translation>訪問者が何かを行い、セッションが続きます。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;Save world as a file …</source>
        <translation>ワールドをファイルに保存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Load world from a file …</source>
        <translation>ファイルからワールドを読み込み(&amp;L) …</translation>
    </message>
    <message>
        <source>Chosen session is over its &amp;page limit</source>
        <translation>選択したセッションがページ上限を超過(&amp;P)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>キー: {0}</translation>
    </message>
    <message>
        <source>Run clock</source>
        <translation>時計を動かす</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>時計を止める</translation>
    </message>
    <message>
        <source>Takes back: {0} (Ctrl+Z)</source>
        <translation>元に戻す: {0} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Again: {0} (Ctrl+Shift+Z)</source>
        <translation>やり直す: {0} (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Your own user ID of the new visitor:</source>
        <translation>新しい訪問者の自社ユーザー ID:</translation>
    </message>
    <message>
        <source>Your own user ID as which the visitor signs in:</source>
        <translation>サインインに使う自社ユーザー ID:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Set the sandbox&apos;s clock</source>
        <translation>サンドボックスの時計を設定</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>UTC の時刻</translation>
    </message>
    <message>
        <source>Time in UTC:</source>
        <translation>UTC の時刻:</translation>
    </message>
    <message>
        <source>Save world</source>
        <translation>ワールドを保存</translation>
    </message>
    <message>
        <source>Load world</source>
        <translation>ワールドを読み込み</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>送信される JSON</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
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
        <translation>下書きに API キーが含まれています。下書きはキーを除いて保存されます。キーはキーリングに保存してください。</translation>
    </message>
    <message>
        <source>Drafts are not kept at the moment. {0}</source>
        <translation>現在、下書きは保存されていません。{0}</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>E&amp;dit</source>
        <translation>編集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <source>Change environment</source>
        <translation>環境を変更</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>環境を追加</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Ask once in each run before the first event is sent</source>
        <translation>起動ごとに、最初のイベントを送信する前に一度確認する</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>The first address finds the account&apos;s data centre by its key. A changed address needs its own key.</source>
        <translation>最初のアドレスは、キーからアカウントのデータセンターを判別します。アドレスを変更した場合は専用のキーが必要です。</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>環境を削除</translation>
    </message>
</context>
<context>
    <name>EnvironmentsView</name>
    <message>
        <source>Environment that events are sent to</source>
        <translation>イベントの送信先の環境</translation>
    </message>
    <message>
        <source>&amp;Key …</source>
        <translation>キー(&amp;K) …</translation>
    </message>
    <message>
        <source>Ed&amp;it …</source>
        <translation>編集(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Add environment …</source>
        <translation>環境を追加(&amp;A) …</translation>
    </message>
    <message>
        <source>Envi&amp;ronment</source>
        <translation>環境(&amp;R)</translation>
    </message>
    <message>
        <source>The sandbox has no address that could be edited.</source>
        <translation>サンドボックスには編集できるアドレスがありません。</translation>
    </message>
    <message>
        <source>The API inside this program: no account, no key, no network.</source>
        <translation>このプログラム内の API: アカウントもキーもネットワークも不要です。</translation>
    </message>
    <message>
        <source>Live: {0}</source>
        <translation>本番: {0}</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>Event name</source>
        <translation>イベント名</translation>
    </message>
    <message>
        <source>such as Order Completed</source>
        <translation>例: Order Completed</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>empty: time of receipt</source>
        <translation>空欄: 受信時刻</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>日時 …</translation>
    </message>
    <message>
        <source>Choose when the event happened</source>
        <translation>イベントの発生日時を選択</translation>
    </message>
    <message>
        <source>Event &amp;name</source>
        <translation>イベント名(&amp;N)</translation>
    </message>
    <message>
        <source>Ti&amp;mestamp</source>
        <translation>タイムスタンプ(&amp;M)</translation>
    </message>
    <message>
        <source>Relative: {0} now, {1} by this computer&apos;s clock; worked out again when it is sent.</source>
        <translation>相対指定: 現在は {0}、このコンピューターの時計では {1}。送信時に計算し直します。</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>&amp;Go to the name</source>
        <translation>イベント名へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Paste event</source>
        <translation>イベントを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Cop&amp;y event as</source>
        <translation>イベントを次の形式でコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>履歴を検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Key of the environment …</source>
        <translation>環境のキー(&amp;K) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ExchangeBody</name>
    <message>
        <source>Answer: status, headers and body</source>
        <translation>応答: ステータス、ヘッダー、ボディ</translation>
    </message>
    <message>
        <source>Request: address, headers and body</source>
        <translation>リクエスト: アドレス、ヘッダー、ボディ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>No answer yet</source>
        <translation>応答はまだありません</translation>
    </message>
    <message>
        <source>Send the event with Ctrl+Enter; the answer and its evidence appear here.</source>
        <translation>Ctrl+Enter でイベントを送信すると、応答とその記録がここに表示されます。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>応答を待っています …</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Picture as {0} …</source>
        <translation>図を {0} で …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>図を保存</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export exchanges</source>
        <translation>やり取りをエクスポート</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The {0} &amp;selected</source>
        <translation>選択した {0} 件(&amp;S)</translation>
    </message>
    <message>
        <source>All that the search &amp;finds: {0}</source>
        <translation>検索で見つかるすべて(&amp;N): {0}</translation>
    </message>
    <message>
        <source>The &amp;whole history</source>
        <translation>履歴全体(&amp;W)</translation>
    </message>
    <message>
        <source>No file holds an API key: keys are removed, and cURL commands read it from FULLSTORY_API_KEY.</source>
        <translation>どのファイルにも API キーは含まれません。キーは削除され、cURL コマンドは FULLSTORY_API_KEY から読み取ります。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Evidence pack (ZIP)</source>
        <translation>証跡パック (ZIP)</translation>
    </message>
    <message>
        <source>A page for people, the exact records, and the hashes of both.</source>
        <translation>読むためのページ、正確な記録、その両方のハッシュ値。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Exact and whole, one exchange a line.</source>
        <translation>正確かつ完全、1 行に 1 件のやり取り。</translation>
    </message>
    <message>
        <source>HAR 1.2</source>
        <translation>HAR 1.2</translation>
    </message>
    <message>
        <source>For browsers&apos; tools and proxies.</source>
        <translation>ブラウザーのツールやプロキシ向け。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For spreadsheets; cells that would be run as formulas are marked.</source>
        <translation>表計算ソフト向け。数式として実行されるおそれのあるセルには印が付きます。</translation>
    </message>
    <message>
        <source>cURL script</source>
        <translation>cURL スクリプト</translation>
    </message>
    <message>
        <source>Sends the same events again, with the same keys.</source>
        <translation>同じイベントを同じキーで再送信します。</translation>
    </message>
</context>
<context>
    <name>FacetsView</name>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Page properties</source>
        <translation>ページプロパティ</translation>
    </message>
    <message>
        <source>nothing yet; not sent</source>
        <translation>未入力、送信されません</translation>
    </message>
    <message>
        <source>filled: {0}</source>
        <translation>入力済み: {0}</translation>
    </message>
    <message>
        <source>filled: {0} · to check: {1}</source>
        <translation>入力済み: {0} · 要確認: {1}</translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>Saved searches and order</source>
        <translation>保存した検索と並べ替え</translation>
    </message>
    <message>
        <source>No search was saved yet</source>
        <translation>保存した検索はまだありません</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>保存した検索を削除</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>{0}, downwards</source>
        <translation>{0}、降順</translation>
    </message>
    <message>
        <source>{0}, upwards</source>
        <translation>{0}、昇順</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget a user</source>
        <translation>ユーザーの情報を消去</translation>
    </message>
    <message>
        <source>Your own user ID</source>
        <translation>自社のユーザー ID</translation>
    </message>
    <message>
        <source>Fullstory user ID</source>
        <translation>Fullstory のユーザー ID</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Also exchanges of &amp;others that name this user</source>
        <translation>このユーザーに言及する他者のやり取りも含める(&amp;O)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>数える(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove for good…</source>
        <translation>完全に削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Give at least one name by which the person is known, and count first.</source>
        <translation>ユーザーを示す名前を少なくとも 1 つ入力し、先に数えてください。</translation>
    </message>
    <message>
        <source>Looking through every exchange…</source>
        <translation>すべてのやり取りを調べています…</translation>
    </message>
    <message>
        <source>Exchanges of this user: {0}. Of others that name this user: {1}. Nothing was removed yet.</source>
        <translation>このユーザーのやり取り: {0} 件。このユーザーの名前を含む他のやり取り: {1} 件。まだ何も削除されていません。</translation>
    </message>
    <message>
        <source>Exchanges that will be removed: {0}. This cannot be undone.</source>
        <translation>削除されるやり取り: {0} 件。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Files that will be masked: {0}. Copies of the history that will be removed whole: {1}.</source>
        <translation>名前が伏せられるファイル: {0} 件。丸ごと削除される履歴のコピー: {1} 件。</translation>
    </message>
    <message>
        <source>Exchanges removed for good: {0}.</source>
        <translation>完全に削除されたやり取り: {0} 件。</translation>
    </message>
    <message>
        <source>Under way: {0}. Forget the user again when they are done.</source>
        <translation>処理中: {0} 件。完了後にもう一度ユーザーの情報を消去してください。</translation>
    </message>
    <message>
        <source>Records that cannot be read, so that nobody can say: {0}.</source>
        <translation>読み取れず判断できないレコード: {0} 件。</translation>
    </message>
    <message>
        <source>Exchanges of others that name this user and are still there: {0}.</source>
        <translation>このユーザーの名前を含み、まだ残っている他のやり取り: {0} 件。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Something is left: see below.</source>
        <translation>残りがあります。下をご覧ください。</translation>
    </message>
    <message>
        <source>Stopped. What was removed by then is gone; do it again to go on.</source>
        <translation>停止しました。それまでに削除したものは戻りません。続けるにはもう一度実行してください。</translation>
    </message>
    <message>
        <source>Files in which the name will be masked:</source>
        <translation>名前をマスクするファイル:</translation>
    </message>
    <message>
        <source>Copies of the history that will be removed whole:</source>
        <translation>丸ごと削除する履歴のコピー:</translation>
    </message>
    <message>
        <source>Files that are none of ours, and are left alone:</source>
        <translation>このプログラムのものではなく、変更しないファイル:</translation>
    </message>
    <message>
        <source>Another program was reading: close it, then forget the user again.</source>
        <translation>別のプログラムが読み取り中でした。終了してから、もう一度ユーザーの情報を消去してください。</translation>
    </message>
    <message>
        <source>Masked in:</source>
        <translation>マスクした場所:</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>削除したもの:</translation>
    </message>
    <message>
        <source>Something is left in:</source>
        <translation>残りがある場所:</translation>
    </message>
    <message>
        <source>Not reached from here:</source>
        <translation>ここからは処理できないもの:</translation>
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
        <translation>このコンピューターから入力</translation>
    </message>
    <message>
        <source>Fills what is empty with what this computer says of itself; nothing is asked over the network.</source>
        <translation>空欄をこのコンピューター自身の情報で埋めます。ネットワークには問い合わせません。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Whose event is it? A few questions</source>
        <translation>誰のイベントですか? いくつかの質問</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Click an answer, or walk with the arrow keys and Enter. The way taken is filled.</source>
        <translation>回答をクリックするか、矢印キーと Enter で進みます。選んだ経路は塗りつぶされます。</translation>
    </message>
    <message>
        <source>One more question follows: press Enter, or click one of its answers.</source>
        <translation>もう 1 つ質問があります。Enter を押すか、回答をクリックしてください。</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}。</translation>
    </message>
    <message>
        <source>It is off: {0} View ▸ “Allow session.uid” turns it on.</source>
        <translation>オフになっています: {0} 「表示」▸「session.uid を許可」でオンにできます。</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>It is no longer in the history.</source>
        <translation>履歴にもうありません。</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Exchanges, newest first</source>
        <translation>やり取り、新しい順</translation>
    </message>
    <message>
        <source>1 exchange</source>
        <translation>1 件のやり取り</translation>
    </message>
    <message>
        <source>{0} exchanges</source>
        <translation>{0} 件のやり取り</translation>
    </message>
    <message>
        <source>Search: refused, name:order, status:4xx, prop.total&gt;10, -sandbox</source>
        <translation>検索: refused, name:order, status:4xx, prop.total&gt;10, -sandbox</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Saved searches and order</source>
        <translation>保存した検索と並べ替え</translation>
    </message>
    <message>
        <source>How to search the history</source>
        <translation>履歴の検索方法</translation>
    </message>
    <message>
        <source>How to search the history (F1 in the box)</source>
        <translation>履歴の検索方法 (検索欄で F1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>{0} exchanges and more</source>
        <translation>{0} 件以上のやり取り</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing matches this search.</source>
        <translation>この検索に一致するものはありません。</translation>
    </message>
    <message>
        <source>Every request and its answer will be kept here.</source>
        <translation>すべてのリクエストと応答がここに残ります。</translation>
    </message>
</context>
<context>
    <name>IdentificationView</name>
    <message>
        <source>Whose event is it?</source>
        <translation>誰のイベントですか?</translation>
    </message>
    <message>
        <source>Guide me …</source>
        <translation>ガイド …</translation>
    </message>
    <message>
        <source>A few questions that lead to one of these</source>
        <translation>いくつかの質問からいずれかを選びます</translation>
    </message>
    <message>
        <source>Recent …</source>
        <translation>最近 …</translation>
    </message>
    <message>
        <source>IDs of recent events and, in the sandbox, of its users and sessions (Down)</source>
        <translation>最近のイベントの ID と、サンドボックスではそのユーザーとセッションの ID (↓ キー)</translation>
    </message>
    <message>
        <source>“Your own session ID” is off: Fullstory&apos;s introduction calls it not supported.</source>
        <translation>「自社のセッション ID」はオフです。Fullstory の導入ガイドではサポート対象外とされています。</translation>
    </message>
    <message>
        <source>JSON that identifies the event</source>
        <translation>イベントを識別する JSON</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>出典: {0}</translation>
    </message>
    <message>
        <source>Offer recent IDs</source>
        <translation>最近の ID を候補表示</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>It ended because of a fault of this program.</source>
        <translation>このプログラムの不具合により終了しました。</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
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
        <translation>保存ルールに従って、履歴からやり取りを削除しました。{0}。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key of {0}</source>
        <translation>{0} の API キー</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>paste the key as Fullstory showed it</source>
        <translation>Fullstory に表示されたキーをそのまま貼り付け</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kept key</source>
        <translation>保存済みのキー</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新しいキー(&amp;K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください …</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>The sandbox and addresses on this computer get a dummy key; a real one is never sent to them.</source>
        <translation>サンドボックスとこのコンピューター上のアドレスにはダミーのキーが使われ、本物のキーは送信されません。</translation>
    </message>
</context>
<context>
    <name>LensModel</name>
    <message>
        <source>Quota class</source>
        <translation>クォータの区分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{0} ({1} predicted)</source>
        <translation>{0} (予測 {1})</translation>
    </message>
    <message>
        <source>no documented mode</source>
        <translation>文書にない方法</translation>
    </message>
</context>
<context>
    <name>LiveShow</name>
    <message>
        <source>Send it</source>
        <translation>これを送信</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Where events land</source>
        <translation>イベントの到着先</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>次: {0}</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>No event was accepted by this account yet, as far as the history knows.
Each one that is sent appears here with the user that it names.</source>
        <translation>履歴の範囲では、このアカウントに受け付けられたイベントはまだありません。
送信したイベントは、指定したユーザーとともにここに表示されます。</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>The answer to an event does not say where it landed. A square means: not known where. A click on an event opens its exchange; there, Verify asks the account.</source>
        <translation>応答からはイベントの到着先がわかりません。四角は到着先が不明であることを示します。イベントをクリックするとやり取りが開き、「確認」でアカウントに問い合わせます。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Shows all times and users (F).</source>
        <translation>すべての時刻とユーザーを表示します (F)。</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>現在に追従</translation>
    </message>
    <message>
        <source>Keeps the present in the picture (N).</source>
        <translation>現在を図の中に保ちます (N)。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Shows the same as a table (T).</source>
        <translation>同じ内容を表で表示します (T)。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>プレゼン</translation>
    </message>
    <message>
        <source>Shows what is known on the whole screen (F5).</source>
        <translation>わかっていることを全画面で表示します (F5)。</translation>
    </message>
    <message>
        <source>Asking the account …</source>
        <translation>アカウントに問い合わせ中 …</translation>
    </message>
    <message>
        <source>Only the latest events are shown.</source>
        <translation>最近のイベントだけを表示しています。</translation>
    </message>
    <message>
        <source>Sessions can be listed by a user&apos;s own ID only (documented); this lane has none.</source>
        <translation>セッションは自社のユーザー ID でのみ一覧できます (文書に記載)。この行にはありません。</translation>
    </message>
</context>
<context>
    <name>LiveViewModel</name>
    <message>
        <source>The picture was saved as {0}.</source>
        <translation>画像を {0} として保存しました。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>スティッチング</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>ヘルプ(&amp;L)</translation>
    </message>
    <message>
        <source>1 event was sent in an earlier run that ended before an answer came: {0}.</source>
        <translation>以前の起動中に送信し、応答の前に終了したイベントが 1 件あります: {0}。</translation>
    </message>
    <message>
        <source>{1} events were sent in an earlier run that ended before an answer came: {0}.</source>
        <translation>以前の起動中に送信し、応答の前に終了したイベントが {1} 件あります: {0}。</translation>
    </message>
    <message>
        <source>The history {0} can only be read here, so nothing can be sent.</source>
        <translation>履歴 {0} はここでは読み取り専用のため、送信できません。</translation>
    </message>
    <message>
        <source>FS Event Studio – sandbox</source>
        <translation>FS Event Studio – サンドボックス</translation>
    </message>
    <message>
        <source>FS Event Studio – LIVE: {0}</source>
        <translation>FS Event Studio – 本番: {0}</translation>
    </message>
    <message>
        <source>The window changes its language at its next start.</source>
        <translation>言語は次回の起動時に切り替わります。</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Laid out</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>On: JSON is indented, every digit kept. Off: exactly the bytes.</source>
        <translation>オン: JSON を字下げし、すべての桁を保持します。オフ: バイト列そのもの。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Ctrl+F in the text</source>
        <translation>テキスト内で Ctrl+F</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Not UTF-8: bytes that are no text are shown as \xNN.</source>
        <translation>UTF-8 ではありません。テキストでないバイトは \xNN で表示します。</translation>
    </message>
    <message>
        <source>Part {0} of {1}</source>
        <translation>部分 {0}/{1}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>One header</source>
        <translation>1 つのヘッダー</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>When did the event happen?</source>
        <translation>イベントはいつ発生しましたか?</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>日付と時刻(&amp;D)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>送信される値</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>この名前のタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>In UTC: {0}</source>
        <translation>UTC では: {0}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>For every event of the page</source>
        <translation>ページのすべてのイベントに適用</translation>
    </message>
    <message>
        <source>Properties of the page: name, type, value</source>
        <translation>ページのプロパティ: 名前、型、値</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>送信される JSON</translation>
    </message>
    <message>
        <source>Use the form&apos;s text</source>
        <translation>フォームのテキストを使う</translation>
    </message>
    <message>
        <source>Edit with variables</source>
        <translation>変数のまま編集</translation>
    </message>
    <message>
        <source>Nothing is sent meanwhile; the form keeps the last event that could be read.</source>
        <translation>その間は何も送信されません。フォームには最後に読み取れたイベントが残ります。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取り中 …</translation>
    </message>
    <message>
        <source>A line is too long to be edited here: its middle is not shown, and is sent all the same.</source>
        <translation>長すぎてここでは編集できない行があります。中央部分は表示されませんが、送信はされます。</translation>
    </message>
    <message>
        <source>Values stand where the event has variables.</source>
        <translation>変数の位置に値が入っています。</translation>
    </message>
    <message>
        <source>Sent with values in the places of the variables.</source>
        <translation>変数の位置に値を入れて送信します。</translation>
    </message>
    <message>
        <source>Sent exactly as it was typed here.</source>
        <translation>ここに入力されたとおりに送信します。</translation>
    </message>
</context>
<context>
    <name>PresentedStage</name>
    <message>
        <source>now {0}</source>
        <translation>現在 {0}</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Keys: {0}</source>
        <translation>キー: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problems of the event</source>
        <translation>イベントの問題</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… ほか {0} 件</translation>
    </message>
    <message>
        <source>Nothing to say: the event keeps all rules that are known.</source>
        <translation>問題ありません。イベントは既知のルールをすべて満たしています。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>PropertiesModel</name>
    <message>
        <source>The type that the schema declares, or that Fullstory is documented to infer.</source>
        <translation>スキーマで宣言した型、または Fullstory が推定すると文書化されている型です。</translation>
    </message>
    <message>
        <source>add a property …</source>
        <translation>プロパティを追加 …</translation>
    </message>
    <message>
        <source>add a member …</source>
        <translation>メンバーを追加 …</translation>
    </message>
    <message>
        <source>add an element …</source>
        <translation>要素を追加 …</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>要素 1 個</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>要素 {0} 個</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>メンバー 1 個</translation>
    </message>
    <message>
        <source>{0} members</source>
        <translation>メンバー {0} 個</translation>
    </message>
    <message>
        <source>{0}, declared</source>
        <translation>{0}、宣言</translation>
    </message>
    <message>
        <source>str or date, unsettled</source>
        <translation>str または date、未確定</translation>
    </message>
    <message>
        <source>{0}, inferred</source>
        <translation>{0}、推定</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>文書なし</translation>
    </message>
</context>
<context>
    <name>PropertiesView</name>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>プロパティを追加</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove selected</source>
        <translation>選択した行を削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Cut rows</source>
        <translation>行を切り取り</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Properties of the event: name, type, value</source>
        <translation>イベントのプロパティ: 名前、型、値</translation>
    </message>
    <message>
        <source>int, date and their plurals are declared in the schema; every other number is taken as real.</source>
        <translation>int、date とその複数形はスキーマで宣言されます。それ以外の数値は real として扱われます。</translation>
    </message>
</context>
<context>
    <name>QuotaBadge</name>
    <message>
        <source>Quota: {0}</source>
        <translation>クォータ: {0}</translation>
    </message>
</context>
<context>
    <name>QuotaChart</name>
    <message>
        <source>Exchanges by day and quota class</source>
        <translation>日とクォータの区分ごとのやり取り</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} of them predicted</source>
        <translation>うち予測 {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>数えるものがありません。</translation>
    </message>
    <message>
        <source>hatched: predicted, not proven</source>
        <translation>斜線: 予測、証明されていない</translation>
    </message>
</context>
<context>
    <name>QuotaView</name>
    <message>
        <source>What to count</source>
        <translation>数える対象</translation>
    </message>
    <message>
        <source>Count all, or what a search finds: env:sandbox after:7d</source>
        <translation>すべて、または検索結果を数える: env:sandbox after:7d</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>一覧の基準</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>見方</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>One request: GET /v2/organization/quotas, with the key of this environment.</source>
        <translation>リクエスト 1 件: GET /v2/organization/quotas、この環境のキーを使います。</translation>
    </message>
    <message>
        <source>A&amp;sk the account of {0}</source>
        <translation>{0} のアカウントに問い合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>By quota class</source>
        <translation>クォータの区分ごと</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>環境ごと</translation>
    </message>
    <message>
        <source>By identification</source>
        <translation>識別ごと</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>実際のとおり</translation>
    </message>
    <message>
        <source>As if all named their user only</source>
        <translation>すべてがユーザーだけを指定したと仮定</translation>
    </message>
    <message>
        <source>As if all were stitched</source>
        <translation>すべてがスティッチングされたと仮定</translation>
    </message>
    <message>
        <source>What the account counts</source>
        <translation>アカウントでの集計</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Server events: {0} proven, {1} with those that are predicted, {2} at most.</source>
        <translation>サーバーイベント: 証明済み {0}、予測を含めて {1}、最大 {2}。</translation>
    </message>
    <message>
        <source>As it is: {0} with those that are predicted, {1} at most. What is supposed is never proven.</source>
        <translation>実際のとおり: 予測を含めて {0}、最大 {1}。仮定したものは証明済みにはなりません。</translation>
    </message>
    <message>
        <source>What the account counts is asked only when you press the button.</source>
        <translation>アカウントでの集計は、ボタンを押したときだけ問い合わせます。</translation>
    </message>
    <message>
        <source>{0} said at {1}:</source>
        <translation>{0} の回答 ({1}):</translation>
    </message>
    <message>
        <source>Server events</source>
        <translation>サーバーイベント</translation>
    </message>
    <message>
        <source>From here, in the same cycle: {0} proven, {1} with those that are predicted, {2} at most.</source>
        <translation>ここからの送信、同じ期間: 証明済み {0}、予測を含めて {1}、最大 {2}。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions come from browsers and apps: what was sent from here says nothing about their number.</source>
        <translation>セッションはブラウザーやアプリから生じます。ここからの送信だけではその数はわかりません。</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}, from {3} to {4} (UTC).</source>
        <translation>{0}: {2} のうち {1}、{3} ~ {4} (UTC)。</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>“{0}” is called “{1}” now. Exchanges so far are kept under the old name: env:&quot;{0}&quot; finds them.</source>
        <translation>「{0}」の名前は「{1}」になりました。これまでのやり取りは古い名前で残ります。env:&quot;{0}&quot; で検索できます。</translation>
    </message>
    <message>
        <source>The key of “{0}” stayed under its old name: {1} Give it again with “Key …”.</source>
        <translation>「{0}」のキーは古い名前のままです: {1} 「キー …」でもう一度指定してください。</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>As the &amp;same event</source>
        <translation>同じイベントとして(&amp;S)</translation>
    </message>
    <message>
        <source>As a &amp;new event</source>
        <translation>新しいイベントとして(&amp;N)</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Each to the environment it went to before</source>
        <translation>それぞれ以前の送信先の環境へ</translation>
    </message>
    <message>
        <source>All to {0}</source>
        <translation>すべて {0} へ</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信されるもの</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Same bytes, same idempotency key; it cannot be made a second time.</source>
        <translation>同じバイト列、同じ冪等キー。2 件目は作られません。</translation>
    </message>
    <message>
        <source>New idempotency key; a timestamp that it has is set to the moment of sending.</source>
        <translation>新しい冪等キー。タイムスタンプがあれば送信の瞬間に設定されます。</translation>
    </message>
    <message>
        <source>{0} of {1} can be sent.</source>
        <translation>{1} 件中 {0} 件を送信できます。</translation>
    </message>
    <message>
        <source>Timestamps that are set to the moment of sending: {0}.</source>
        <translation>送信時刻に設定されるタイムスタンプ: {0} 件。</translation>
    </message>
    <message>
        <source>Send {0} live…</source>
        <translation>{0} 件を本番に送信…</translation>
    </message>
    <message>
        <source>Send {0}</source>
        <translation>{0} 件を送信</translation>
    </message>
    <message>
        <source>LIVE {0}</source>
        <translation>本番: {0}</translation>
    </message>
    <message>
        <source>To {0}, predicted: {1}.</source>
        <translation>{0} へ、予測: {1}。</translation>
    </message>
    <message>
        <source>Send to a live environment?</source>
        <translation>本番環境に送信しますか?</translation>
    </message>
    <message>
        <source>{0} events go to live environments and cannot be taken back.</source>
        <translation>{0} 件のイベントが本番環境に送信され、取り消せません。</translation>
    </message>
    <message>
        <source>Send {0} live</source>
        <translation>{0} 件を本番に送信</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Rescue the history</source>
        <translation>履歴を救出</translation>
    </message>
    <message>
        <source>The history is damaged: {0}</source>
        <translation>履歴が破損しています: {0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>救出(&amp;R)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>行われること</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What is readable is put into a new history, exchange by exchange.</source>
        <translation>読み取れるものを、やり取りごとに新しい履歴へ移します。</translation>
    </message>
    <message>
        <source>The damaged file is kept in the same folder, as {0}. Nothing is removed.</source>
        <translation>破損したファイルは {0} として同じフォルダーに残します。何も削除しません。</translation>
    </message>
    <message>
        <source>Until it is done, nothing can be sent or searched. What you are composing stays, and so does the answer to an event that is under way.</source>
        <translation>終わるまでは送信も検索もできません。作成中の内容は残り、送信中のイベントへの応答も失われません。</translation>
    </message>
    <message>
        <source>It takes up to {0} of free space, and some minutes if the history is large. It can be stopped at any time; nothing has changed then.</source>
        <translation>最大 {0} の空き容量が必要で、履歴が大きいと数分かかります。いつでも停止でき、その場合は何も変わりません。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかった問題</translation>
    </message>
    <message>
        <source>The damaged file</source>
        <translation>破損したファイル</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>What is readable is being rescued…</source>
        <translation>読み取れるものを救出しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The history was rescued.</source>
        <translation>履歴を救出しました。</translation>
    </message>
    <message>
        <source>Rescued exchanges: {0}</source>
        <translation>救出したやり取り: {0}</translation>
    </message>
    <message>
        <source>Of these, without their answer: {0}</source>
        <translation>うち応答が失われたもの: {0}</translation>
    </message>
    <message>
        <source>Exchanges that could not be read: {0}</source>
        <translation>読み取れなかったやり取り: {0}</translation>
    </message>
    <message>
        <source>Nothing in the damaged file could be read. The history begins anew.</source>
        <translation>破損したファイルからは何も読み取れませんでした。履歴は新しく始まります。</translation>
    </message>
    <message>
        <source>The damaged file is kept here:</source>
        <translation>破損したファイルの場所:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>停止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The folder could not be opened here. Copy the path instead.</source>
        <translation>ここではフォルダーを開けませんでした。代わりにパスをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <source>Send again (same key)</source>
        <translation>再送信 (同じキー)</translation>
    </message>
    <message>
        <source>Load into composer</source>
        <translation>作成画面に読み込む</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>How long exchanges are kept</source>
        <translation>やり取りの保存期間</translation>
    </message>
    <message>
        <source>What goes beyond any of these bounds is removed for good, the oldest first. Pinned exchanges stay. Without a bound everything is kept.</source>
        <translation>いずれかの上限を超えたものは、古い順に完全に削除されます。固定したやり取りは残ります。上限がなければすべて保存されます。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Megabytes</source>
        <translation>メガバイト</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>An environment without bounds of its own follows the last line.</source>
        <translation>独自の上限がない環境には最後の行が適用されます。</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>上限なし</translation>
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
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>Lets other programs on this computer send events to the sandbox over HTTP. What they send appears in the history, marked as received.</source>
        <translation>このコンピューター上の他のプログラムから HTTP でサンドボックスにイベントを送信できるようにします。送信されたものは受信済みとして履歴に表示されます。</translation>
    </message>
    <message>
        <source>&amp;World: {0}</source>
        <translation>ワールド(&amp;W): {0}</translation>
    </message>
    <message>
        <source>&amp;World</source>
        <translation>ワールド(&amp;W)</translation>
    </message>
    <message>
        <source>Listening on {0}</source>
        <translation>{0} で待ち受け中</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>待ち受けを停止</translation>
    </message>
    <message>
        <source>Listen over HTTP</source>
        <translation>HTTP で待ち受け</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>none, or such as Shop/Orders</source>
        <translation>なし、または Shop/Orders など</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a sentence for those who find it</source>
        <translation>見つけた人のための一文</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>用途(&amp;W)</translation>
    </message>
    <message>
        <source>A plain text file in {0}</source>
        <translation>{0} 内のテキストファイル</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>What could be typed here</source>
        <translation>ここに入力できるもの</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search the history</source>
        <translation>履歴の検索方法</translation>
    </message>
    <message>
        <source>Examples of searches, and what each finds</source>
        <translation>検索の例とその結果</translation>
    </message>
    <message>
        <source>All terms of a search must hold.</source>
        <translation>検索のすべての条件を満たす必要があります。</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Send one event that breaks the rules, marked as deliberately invalid. Off again after the send.</source>
        <translation>ルールに反するイベントを、意図的に不正なものとして 1 件送信します。送信後はオフに戻ります。</translation>
    </message>
    <message>
        <source>Send to {0} (live)</source>
        <translation>{0} に送信 (本番)</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>サンドボックスに送信</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>キャンセル中 …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>送信中 …</translation>
    </message>
    <message>
        <source>Reading the event …</source>
        <translation>イベントを読み取り中 …</translation>
    </message>
    <message>
        <source>The JSON cannot be taken as it was typed, so nothing is sent.</source>
        <translation>入力された JSON を取り込めないため、何も送信されません。</translation>
    </message>
    <message>
        <source>It breaks the rules and will be marked as deliberately invalid.</source>
        <translation>ルールに反しているため、意図的に不正なものとして記録されます。</translation>
    </message>
    <message>
        <source>1 error keeps this event from being sent.</source>
        <translation>エラーが 1 件あるため送信できません。</translation>
    </message>
    <message>
        <source>{0} errors keep this event from being sent.</source>
        <translation>エラーが {0} 件あるため送信できません。</translation>
    </message>
    <message>
        <source>Ready to send: Ctrl+Enter.</source>
        <translation>送信できます: Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go through the fields; Alt and an underlined letter goes to one.</source>
        <translation>Tab と Shift+Tab で項目を移動し、Alt と下線付きの文字でその項目に移動します。</translation>
    </message>
</context>
<context>
    <name>StageCanvas</name>
    <message>
        <source>Picture of sessions and events</source>
        <translation>セッションとイベントの図</translation>
    </message>
    <message>
        <source>Nobody is here yet.
Start a visit with “New visitor”, or send an event: its user appears here.</source>
        <translation>まだ誰もいません。
「新しい訪問者」で訪問を開始するかイベントを送信すると、そのユーザーがここに表示されます。</translation>
    </message>
    <message>
        <source>now {0}, frozen</source>
        <translation>現在 {0}、停止中</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>現在 {0}</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>Meaning of the shapes</source>
        <translation>図形の意味</translation>
    </message>
</context>
<context>
    <name>StagePainter</name>
    <message>
        <source>would be new</source>
        <translation>新規になる</translation>
    </message>
</context>
<context>
    <name>StitchingTab</name>
    <message>
        <source>The sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>What is known of {0}</source>
        <translation>{0} についてわかっていること</translation>
    </message>
</context>
<context>
    <name>StitchingView</name>
    <message>
        <source>Sessions and events</source>
        <translation>セッションとイベント</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>これを送信</translation>
    </message>
    <message>
        <source>Sends the event that is being composed (Ctrl+Enter).</source>
        <translation>作成中のイベントを送信します (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Shows all times and users (F).</source>
        <translation>すべての時刻とユーザーを表示します (F)。</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>現在に追従</translation>
    </message>
    <message>
        <source>Keeps the present in the picture (N).</source>
        <translation>現在を図の中に保ちます (N)。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Shows the same as a table (T).</source>
        <translation>同じ内容を表で表示します (T)。</translation>
    </message>
    <message>
        <source>This picture shows the sandbox; the chosen environment is another one.</source>
        <translation>この図はサンドボックスのものです。選択中の環境は別のものです。</translation>
    </message>
    <message>
        <source>Next: {0} ({1})</source>
        <translation>次: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>StitchingViewModel</name>
    <message>
        <source>The picture was saved as {0}.</source>
        <translation>画像を {0} として保存しました。</translation>
    </message>
</context>
<context>
    <name>TabsViewModel</name>
    <message>
        <source>It cannot be saved yet: its JSON is not read, or holds an error.</source>
        <translation>まだ保存できません。JSON が読み取られていないか、エラーがあります。</translation>
    </message>
    <message>
        <source>It cannot be saved yet. {0} {1}</source>
        <translation>まだ保存できません。{0} {1}</translation>
    </message>
</context>
<context>
    <name>TemplateTree</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>They travel with the program.</source>
        <translation>プログラムに付属しています。</translation>
    </message>
    <message>
        <source>{0}, cannot be read: {1}</source>
        <translation>{0}、読み取れません: {1}</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Find a template</source>
        <translation>テンプレートを検索</translation>
    </message>
    <message>
        <source>Tree of templates</source>
        <translation>テンプレートのツリー</translation>
    </message>
    <message>
        <source>Save event as template …</source>
        <translation>イベントをテンプレートとして保存 …</translation>
    </message>
    <message>
        <source>&amp;Open in a new tab</source>
        <translation>新しいタブで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>名前を変更(&amp;R) …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>削除(&amp;D) …</translation>
    </message>
    <message>
        <source>New fo&amp;lder …</source>
        <translation>新しいフォルダー(&amp;L) …</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>ファイルマネージャーで表示(&amp;M)</translation>
    </message>
    <message>
        <source>No templates yet. Save the composed event, or open one of the examples.</source>
        <translation>テンプレートはまだありません。作成中のイベントを保存するか、サンプルを開いてください。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>削除しますか?</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>「{0}」を削除しますか?</translation>
    </message>
    <message>
        <source>The file is removed from the disk. Open tabs keep what they show.</source>
        <translation>ファイルはディスクから削除されます。開いているタブの内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
</context>
<context>
    <name>TemplatesViewModel</name>
    <message>
        <source>“{0}” is there already. Choose another name.</source>
        <translation>「{0}」はすでに存在します。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>TourShow</name>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>slide {0} of {1}</source>
        <translation>スライド {0}/{1}</translation>
    </message>
    <message>
        <source>Sent: {0}

Answer: {1}

What the answer does not say: {2}</source>
        <translation>送信: {0}

応答: {1}

応答からわからないこと: {2}</translation>
    </message>
    <message>
        <source>{0} more were sent before.</source>
        <translation>その前にさらに {0} 件送信されました。</translation>
    </message>
</context>
<context>
    <name>ToursMenu</name>
    <message>
        <source>Present</source>
        <translation>プレゼン</translation>
    </message>
    <message>
        <source>Shows a tour of stitching on the whole screen (F5).</source>
        <translation>スティッチングのツアーを全画面で表示します (F5)。</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>The tour was saved as {0}.</source>
        <translation>ツアーを {0} として保存しました。</translation>
    </message>
    <message>
        <source>&amp;Open tour …</source>
        <translation>ツアーを開く(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;New tour from the example</source>
        <translation>サンプルから新しいツアー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save tour as web page</source>
        <translation>ツアーを Web ページとして保存(&amp;S)</translation>
    </message>
    <message>
        <source>Present the sand&amp;box as it is</source>
        <translation>サンドボックスを現状のまま表示(&amp;B)</translation>
    </message>
    <message>
        <source>Seven cases and two surprises</source>
        <translation>7 つの事例と 2 つの意外な結果</translation>
    </message>
    <message>
        <source>Open tour</source>
        <translation>ツアーを開く</translation>
    </message>
    <message>
        <source>Save tour as web page</source>
        <translation>ツアーを Web ページとして保存</translation>
    </message>
    <message>
        <source>The example was copied to {0}. Change it with any editor of plain text.</source>
        <translation>サンプルを {0} にコピーしました。任意のテキストエディターで変更できます。</translation>
    </message>
</context>
<context>
    <name>UpkeepMenu</name>
    <message>
        <source>How long &amp;kept…</source>
        <translation>保存期間(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Forget a user…</source>
        <translation>ユーザーの情報を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Check &amp;and repair…</source>
        <translation>検査と修復(&amp;D)…</translation>
    </message>
    <message>
        <source>Co&amp;mpact…</source>
        <translation>圧縮(&amp;M)…</translation>
    </message>
    <message>
        <source>The rules for keeping were saved. Nothing is to be removed now.</source>
        <translation>保存ルールを保存しました。今は削除するものはありません。</translation>
    </message>
    <message>
        <source>The rules for keeping were saved. They will be applied within the hour, and remove: {0}.</source>
        <translation>保存ルールを保存しました。1 時間以内に適用され、次を削除します: {0}。</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>履歴を検査</translation>
    </message>
    <message>
        <source>Every record is read…</source>
        <translation>すべてのレコードを読み取り中…</translation>
    </message>
    <message>
        <source>The history is sound.</source>
        <translation>履歴に問題はありません。</translation>
    </message>
    <message>
        <source>These records cannot be read: {0}</source>
        <translation>次のレコードは読み取れません: {0}</translation>
    </message>
    <message>
        <source>Only the search index is damaged. It is made anew from what is kept…</source>
        <translation>破損しているのは検索インデックスだけです。保存されている内容から作り直しています…</translation>
    </message>
    <message>
        <source>The history is damaged. What is readable can be rescued.</source>
        <translation>履歴が破損しています。読み取れるものは救出できます。</translation>
    </message>
    <message>
        <source>Repair the history</source>
        <translation>履歴を修復</translation>
    </message>
    <message>
        <source>The search index is made anew…</source>
        <translation>検索インデックスを作り直しています…</translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation>検索インデックスを作り直しました。</translation>
    </message>
    <message>
        <source>The history was damaged when the program ended unexpectedly. What is readable can be rescued; the damaged file is kept.</source>
        <translation>プログラムが予期せず終了したときに履歴が破損しました。読み取れるものは救出でき、破損したファイルは残ります。</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>救出…</translation>
    </message>
    <message>
        <source>The history is written anew without its free space. Sends wait until it is done.</source>
        <translation>空き領域を除いて履歴を書き直しています。終わるまで送信は待機します。</translation>
    </message>
    <message>
        <source>Compact the history</source>
        <translation>履歴を圧縮</translation>
    </message>
    <message>
        <source>The history is {0} smaller.</source>
        <translation>履歴が {0} 小さくなりました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>In “{0}”</source>
        <translation>「{0}」での値</translation>
    </message>
    <message>
        <source>In the template</source>
        <translation>テンプレートでの値</translation>
    </message>
    <message>
        <source>&amp;Add variable</source>
        <translation>変数を追加(&amp;A)</translation>
    </message>
    <message>
        <source>“{0}” stands in two rows. Remove one.</source>
        <translation>「{0}」が 2 行にあります。1 つを削除してください。</translation>
    </message>
    <message>
        <source>Write {0} where a value belongs. The environment&apos;s value goes before the template&apos;s. Both are kept as plain text, in the settings and in the template&apos;s file: no place for API keys or other secrets.</source>
        <translation>値を入れる場所に {0} と書きます。環境の値がテンプレートの値より優先されます。どちらも設定とテンプレートのファイルに平文で保存されるため、API キーなどの秘密情報は書かないでください。</translation>
    </message>
    <message>
        <source>The event does not use it.</source>
        <translation>イベントでは使われていません。</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Verify</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Reads the sessions in which this event may be back from the account. It changes nothing.</source>
        <translation>このイベントが含まれうるセッションをアカウントから読み戻します。何も変更しません。</translation>
    </message>
    <message>
        <source>Keep looking for {0} minutes</source>
        <translation>{0} 分間探し続ける</translation>
    </message>
    <message>
        <source>Looks again every 10 seconds until the event is found.</source>
        <translation>イベントが見つかるまで 10 秒ごとに探します。</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>探すのをやめる</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止中 …</translation>
    </message>
    <message>
        <source>The answer does not say where the event landed. The account can be asked.</source>
        <translation>応答からはイベントの到着先がわかりません。アカウントに問い合わせることができます。</translation>
    </message>
    <message>
        <source>Looking into the account every 10 seconds, for up to {0} minutes …</source>
        <translation>最長 {0} 分間、10 秒ごとにアカウント内を探しています …</translation>
    </message>
    <message>
        <source>Looking into the account …</source>
        <translation>アカウント内を探しています …</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>左から右</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>右から左</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>方向(&amp;D)</translation>
    </message>
    <message>
        <source>Show new events arriving in the picture</source>
        <translation>新しいイベントの到着を図に表示</translation>
    </message>
    <message>
        <source>Allow session.uid (documents disagree on it)</source>
        <translation>session.uid を許可 (文書間で見解が異なる)</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>&amp;New event</source>
        <translation>新しいイベント(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Reopen closed &amp;tab</source>
        <translation>閉じたタブを再び開く(&amp;T)</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as template …</source>
        <translation>テンプレートとして保存(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Variables …</source>
        <translation>変数(&amp;V) …</translation>
    </message>
    <message>
        <source>Draw a&amp;gain</source>
        <translation>引き直す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Find a template</source>
        <translation>テンプレートを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose the folder …</source>
        <translation>フォルダーを選択(&amp;C) …</translation>
    </message>
    <message>
        <source>Use &amp;the usual folder</source>
        <translation>標準のフォルダーを使う(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>変更を保存しますか?</translation>
    </message>
    <message>
        <source>“{0}” has changes that its template does not have.</source>
        <translation>「{0}」にはテンプレートにない変更があります。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Folder of templates</source>
        <translation>テンプレートのフォルダー</translation>
    </message>
</context>
<context>
    <name>WorldNameDialog</name>
    <message>
        <source>Save world</source>
        <translation>ワールドを保存</translation>
    </message>
    <message>
        <source>&amp;Name of the world</source>
        <translation>ワールドの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the world</source>
        <translation>ワールドの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>There is a world “{0}” already. It will be replaced by the world as it is now.</source>
        <translation>「{0}」というワールドはすでにあります。現在のワールドで置き換えられます。</translation>
    </message>
    <message>
        <source>Users, sessions, events, the clock and all settings are saved. Reset comes back to them.</source>
        <translation>ユーザー、セッション、イベント、時計、すべての設定が保存されます。リセットするとこの状態に戻ります。</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>冪等キー</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Quota, predicted</source>
        <translation>クォータ、予測</translation>
    </message>
    <message>
        <source>Quota, settled</source>
        <translation>クォータ、確定</translation>
    </message>
    <message>
        <source>Quota, verified</source>
        <translation>クォータ、確認済み</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>, deliberately invalid</source>
        <translation>、意図的に不正</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{0} sent, {1} received</source>
        <translation>送信 {0}、受信 {1}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>_KindDelegate</name>
    <message>
        <source>Type of the property</source>
        <translation>プロパティの型</translation>
    </message>
</context>
<context>
    <name>button</name>
    <message>
        <source>Leave it to the server: its time of receipt</source>
        <translation>サーバーに任せる: 受信時刻</translation>
    </message>
    <message>
        <source>Now: the moment of sending</source>
        <translation>現在: 送信の瞬間</translation>
    </message>
    <message>
        <source>This moment, fixed</source>
        <translation>この瞬間に固定</translation>
    </message>
    <message>
        <source>Date, time and time zone …</source>
        <translation>日付、時刻、タイムゾーン …</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>モバイルアプリ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>First referrer</source>
        <translation>最初のリファラー</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>アプリ ID</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>アプリのバージョン</translation>
    </message>
    <message>
        <source>App name</source>
        <translation>アプリ名</translation>
    </message>
    <message>
        <source>Build variant</source>
        <translation>ビルドの種類</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>画面の幅</translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation>画面の高さ</translation>
    </message>
    <message>
        <source>Viewport width</source>
        <translation>ビューポートの幅</translation>
    </message>
    <message>
        <source>Viewport height</source>
        <translation>ビューポートの高さ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>two letters, such as DE</source>
        <translation>2 文字、例: DE</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>such as GA or DE-BE (ISO 3166-2)</source>
        <translation>例: GA または DE-BE (ISO 3166-2)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>-90 to 90, north is positive</source>
        <translation>-90 ~ 90、北が正</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>-180 to 180, east is positive</source>
        <translation>-180 ~ 180、東が正</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>192.0.2.1 or 2001:db8::1</source>
        <translation>192.0.2.1 または 2001:db8::1</translation>
    </message>
    <message>
        <source>Mozilla/5.0 …</source>
        <translation>Mozilla/5.0 …</translation>
    </message>
    <message>
        <source>Example Shop</source>
        <translation>サンプルショップ</translation>
    </message>
    <message>
        <source>The body is no JSON object, so the SDK cannot send it.</source>
        <translation>ボディが JSON オブジェクトではないため、SDK では送信できません。</translation>
    </message>
    <message>
        <source>It does not begin with “{0}”: {1}; perhaps a newer version wrote it.</source>
        <translation>「{0}」: {1} で始まっていません。新しいバージョンで書かれた可能性があります。</translation>
    </message>
    <message>
        <source>It holds no tab.</source>
        <translation>タブがありません。</translation>
    </message>
    <message>
        <source>It is not JSON: {0}</source>
        <translation>JSON ではありません: {0}</translation>
    </message>
    <message>
        <source>Something in it has another form than expected: {0}</source>
        <translation>想定と異なる形式が含まれています: {0}</translation>
    </message>
    <message>
        <source>name: it is empty or not printable. Give a short name such as “staging”.</source>
        <translation>名前: 空欄か、表示できない文字があります。「staging」のような短い名前を指定してください。</translation>
    </message>
    <message>
        <source>colour: it must be # and six hexadecimal digits. Write it as #b3261e.</source>
        <translation>色: # と 16 進数 6 桁で指定してください。例: #b3261e。</translation>
    </message>
    <message>
        <source>base URL: the host or port is not well-formed. Write it as {0}.</source>
        <translation>ベース URL: ホストまたはポートの形式が正しくありません。例: {0}。</translation>
    </message>
    <message>
        <source>base URL: plain http is allowed for this computer only. Use https.</source>
        <translation>ベース URL: http はこのコンピューターに対してのみ使えます。https を使ってください。</translation>
    </message>
    <message>
        <source>base URL: it cannot be read ({0}). Write it as {1}.</source>
        <translation>ベース URL: 読み取れません ({0})。例: {1}。</translation>
    </message>
    <message>
        <source>Quota class</source>
        <translation>クォータの区分</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>冪等キー</translation>
    </message>
    <message>
        <source>Deliberately invalid</source>
        <translation>意図的に不正</translation>
    </message>
    <message>
        <source>SHA-256 of its line</source>
        <translation>その行の SHA-256</translation>
    </message>
    <message>
        <source>Exact records</source>
        <translation>正確な記録</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>そのファイルの SHA-256</translation>
    </message>
    <message>
        <source>API keys are not kept and are in neither file.</source>
        <translation>API キーは保存されず、どちらのファイルにも含まれません。</translation>
    </message>
    <message>
        <source>Still under way.</source>
        <translation>まだ処理中です。</translation>
    </message>
    <message>
        <source>The archive holds no answer.</source>
        <translation>アーカイブに応答がありません。</translation>
    </message>
    <message>
        <source>FS Event Studio</source>
        <translation>FS Event Studio</translation>
    </message>
    <message>
        <source>A body says that it is base64, and is not.</source>
        <translation>base64 とされているボディが base64 ではありません。</translation>
    </message>
    <message>
        <source>Trying again under the same idempotency key cannot make a second event.</source>
        <translation>同じ冪等キーで再試行しても、2 件目のイベントは作られません。</translation>
    </message>
    <message>
        <source>The environment&apos;s address is not a valid http or https one. Correct its base URL.</source>
        <translation>環境のアドレスが有効な http または https のアドレスではありません。ベース URL を修正してください。</translation>
    </message>
    <message>
        <source>The name {0} could not be looked up within {1:g} s. Check the network connection.</source>
        <translation>名前 {0} を {1:g} 秒以内に解決できませんでした。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>{0} took the connection, but did not secure it with TLS within {1:g} s. Check the address and port.</source>
        <translation>{0} は接続を受け付けましたが、{1:g} 秒以内に TLS で保護されませんでした。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>{0} stopped taking the request for {1:g} s. {2}</source>
        <translation>{0} が {1:g} 秒間リクエストを受け取りませんでした。{2}</translation>
    </message>
    <message>
        <source>{0} sent nothing for {1:g} s. {2}</source>
        <translation>{0} から {1:g} 秒間何も届きませんでした。{2}</translation>
    </message>
    <message>
        <source>{0} was not done within {1:g} s, the most that one send may take.</source>
        <translation>{0} の処理が、1 回の送信の上限である {1:g} 秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>{0} closed the connection without a whole answer. {1}</source>
        <translation>{0} が、応答が揃う前に接続を閉じました。{1}</translation>
    </message>
    <message>
        <source>The connection to {0} broke before an answer came. {1}</source>
        <translation>応答が届く前に {0} との接続が切れました。{1}</translation>
    </message>
    <message>
        <source>What {0} sent is not an HTTP answer. Check that the address and port are those of an API.</source>
        <translation>{0} から届いたものは HTTP の応答ではありません。アドレスとポートが API のものか確認してください。</translation>
    </message>
    <message>
        <source>The file of trusted certificates, {0}, cannot be read. Choose another one in the settings.</source>
        <translation>信頼する証明書のファイル {0} を読み取れません。設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The certificate of {0} is not signed by anyone this computer is set to trust. If your company checks traffic, give its CA file in the settings.</source>
        <translation>{0} の証明書は、このコンピューターが信頼する発行元によって署名されていません。社内で通信が検査されている場合は、その CA ファイルを設定で指定してください。</translation>
    </message>
    <message>
        <source>{0} did not make a secure connection: it may not speak TLS there. Check the address and port.</source>
        <translation>{0} と安全な接続を確立できませんでした。そこでは TLS を使っていない可能性があります。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of the server belongs to another name than {0}. Check the address.</source>
        <translation>サーバーの証明書が {0} とは別の名前のものです。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {0} is not valid today. Check this computer&apos;s clock, or tell its owner.</source>
        <translation>{0} の証明書は現在有効ではありません。このコンピューターの時計を確認するか、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The name {0} could not be looked up now. Check the network connection.</source>
        <translation>現在、名前 {0} を解決できません。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>There is no computer named {0}. Check the address and the network connection.</source>
        <translation>{0} という名前のコンピューターはありません。アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The connection to {0} was refused: nothing listens there. Check the address and the port.</source>
        <translation>{0} への接続が拒否されました。そこで待ち受けているものがありません。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>{0} did not answer within {1:g} s. Check the address, the network and firewalls.</source>
        <translation>{0} から {1:g} 秒以内に応答がありませんでした。アドレス、ネットワーク、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>There is no way from this computer to {0}. Check the network connection.</source>
        <translation>このコンピューターから {0} に到達できません。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The connection to {0} could not be made. Check the address and the network connection.</source>
        <translation>{0} に接続できませんでした。アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring (Secret Service)</source>
        <translation>このデスクトップのキーリング (Secret Service)</translation>
    </message>
    <message>
        <source>The keyring still holds “{0}” of “{1}”. Remove it with the keyring&apos;s own program.</source>
        <translation>キーリングに「{1}」の「{0}」が残っています。キーリングのプログラムで削除してください。</translation>
    </message>
    <message>
        <source>Keys are kept in {0}.</source>
        <translation>キーの保存先: {0}。</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Remove every entry “{0}” of “{1}” with the keyring&apos;s own program, then save it again.</source>
        <translation>キーリングにキーが保存されませんでした。キーリングのプログラムで「{1}」の「{0}」をすべて削除してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{0}” of “{1}” is no API key. Save the key again, or delete it.</source>
        <translation>キーリングにある「{1}」の「{0}」は API キーではありません。キーを保存し直すか、削除してください。</translation>
    </message>
    <message>
        <source>The key is kept in memory until the app is closed.</source>
        <translation>キーはアプリを閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>The keyring has not answered an earlier question yet.</source>
        <translation>キーリングが前の問い合わせにまだ応答していません。</translation>
    </message>
    <message>
        <source>It may be locked and waiting for you: look for a window that asks for its password, answer it, then try again.</source>
        <translation>ロックされて入力を待っている可能性があります。パスワードを求めるウィンドウを探して入力し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation>キーリングがロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring is locked, and its question was not answered. Unlock it, then try again.</source>
        <translation>キーリングがロックされており、確認に応答がありませんでした。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring could not be opened. Unlock it or make a default keyring, then try again.</source>
        <translation>キーリングを開けませんでした。ロックを解除するか既定のキーリングを作成して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. Unlock it or allow this app to use it, then try again.</source>
        <translation>キーリングがキーの保存を拒否しました。ロックを解除するかこのアプリに使用を許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring refused to forget the key. Unlock it or delete the key there.</source>
        <translation>キーリングがキーの削除を拒否しました。ロックを解除するか、キーリング側で削除してください。</translation>
    </message>
    <message>
        <source>The keyring failed ({0}). See whether its own program works, then try again.</source>
        <translation>キーリングでエラーが発生しました ({0})。キーリングのプログラムが動作するか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {0:g} s.</source>
        <translation>キーリングから {0:g} 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The body is no JSON, so the SDK cannot send it. {0}</source>
        <translation>ボディが JSON ではないため、SDK では送信できません。{0}</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>「{0}」がありません。</translation>
    </message>
    <message>
        <source>It has {0} cells instead of {1}.</source>
        <translation>セルが {1} 個ではなく {0} 個あります。</translation>
    </message>
    <message>
        <source>The column “{0}” is missing. The first line must hold the names of our export.</source>
        <translation>列「{0}」がありません。1 行目には本アプリのエクスポートの列名が必要です。</translation>
    </message>
    <message>
        <source>It is not CSV: {0}.</source>
        <translation>CSV ではありません: {0}。</translation>
    </message>
    <message>
        <source>“{0}” must be written as JSON.</source>
        <translation>「{0}」は JSON で書く必要があります。</translation>
    </message>
    <message>
        <source>“{0}” must be an object.</source>
        <translation>「{0}」はオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>It is not JSON: {0}.</source>
        <translation>JSON ではありません: {0}。</translation>
    </message>
    <message>
        <source>“startedDateTime” must be a moment in ISO 8601.</source>
        <translation>「startedDateTime」は ISO 8601 の日時である必要があります。</translation>
    </message>
    <message>
        <source>There is no list of entries in it: it is no HTTP archive (HAR).</source>
        <translation>エントリの一覧がないため、HTTP アーカイブ (HAR) ではありません。</translation>
    </message>
    <message>
        <source>The list of entries holds something else than objects.</source>
        <translation>エントリの一覧にオブジェクト以外のものがあります。</translation>
    </message>
    <message>
        <source>An entry is longer than {0:,} characters.</source>
        <translation>エントリが {0:,} 文字を超えています。</translation>
    </message>
    <message>
        <source>The archive ends within an entry.</source>
        <translation>アーカイブがエントリの途中で終わっています。</translation>
    </message>
    <message>
        <source>The archive ends before its list of entries does.</source>
        <translation>アーカイブがエントリの一覧の途中で終わっています。</translation>
    </message>
    <message>
        <source>It is neither JSON Lines nor HAR, and its first line does not hold the names of our CSV.</source>
        <translation>JSON Lines でも HAR でもなく、先頭の行に本アプリの CSV の列名がありません。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>“{0}” must be {1}.</source>
        <translation>「{0}」は{1}である必要があります。</translation>
    </message>
    <message>
        <source>“tags” must be a list of texts.</source>
        <translation>「tags」は文字列の一覧である必要があります。</translation>
    </message>
    <message>
        <source>“sent_at” must be a moment with its time zone, such as 2026-01-31T09:30:00Z.</source>
        <translation>「sent_at」は 2026-01-31T09:30:00Z のようなタイムゾーン付きの日時である必要があります。</translation>
    </message>
    <message>
        <source>a whole number from {0}</source>
        <translation>{0} 以上の整数</translation>
    </message>
    <message>
        <source>a number, not negative</source>
        <translation>0 以上の数値</translation>
    </message>
    <message>
        <source>“body_base64” must be base64.</source>
        <translation>「body_base64」は base64 である必要があります。</translation>
    </message>
    <message>
        <source>The record must be an object.</source>
        <translation>レコードはオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>one of the known names</source>
        <translation>既知の名前のいずれか</translation>
    </message>
    <message>
        <source>Each header must be a name and a value, both texts.</source>
        <translation>各ヘッダーは名前と値で、どちらも文字列である必要があります。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no session can be joined</source>
        <translation>参加できるセッションなし</translation>
    </message>
    <message>
        <source>Should the event appear in a session?</source>
        <translation>イベントをセッションに表示しますか?</translation>
    </message>
    <message>
        <source>Do you hold the ID of that session?</source>
        <translation>そのセッションの ID がわかりますか?</translation>
    </message>
    <message>
        <source>Can you name the user, who was active within the last 30 minutes?</source>
        <translation>直近 30 分以内に操作したユーザーを特定できますか?</translation>
    </message>
    <message>
        <source>Can you name the user?</source>
        <translation>ユーザーを特定できますか?</translation>
    </message>
    <message>
        <source>Yes, in a session</source>
        <translation>はい、セッションに表示</translation>
    </message>
    <message>
        <source>No, or it does not matter</source>
        <translation>いいえ、またはどちらでもよい</translation>
    </message>
    <message>
        <source>Yes, Fullstory&apos;s session ID</source>
        <translation>はい、Fullstory のセッション ID</translation>
    </message>
    <message>
        <source>Yes, an ID of our own</source>
        <translation>はい、自社の ID</translation>
    </message>
    <message>
        <source>No ID of a session</source>
        <translation>セッションの ID なし</translation>
    </message>
    <message>
        <source>Yes, by our own user ID</source>
        <translation>はい、自社のユーザー ID で</translation>
    </message>
    <message>
        <source>Yes, by Fullstory&apos;s user ID</source>
        <translation>はい、Fullstory のユーザー ID で</translation>
    </message>
    <message>
        <source>In a session you know</source>
        <translation>既知のセッション</translation>
    </message>
    <message>
        <source>In the user&apos;s most recent session</source>
        <translation>ユーザーの直近のセッション</translation>
    </message>
    <message>
        <source>For a user, no session</source>
        <translation>ユーザー、セッションなし</translation>
    </message>
    <message>
        <source>For nobody known</source>
        <translation>該当ユーザーなし</translation>
    </message>
    <message>
        <source>Joins the user&apos;s latest session if it was active in the last 30 minutes; if not, stays with the user.</source>
        <translation>ユーザーの最新のセッションが直近 30 分以内に動いていれば参加し、そうでなければユーザーに残ります。</translation>
    </message>
    <message>
        <source>Stays with the user and joins no session.</source>
        <translation>ユーザーに残り、どのセッションにも参加しません。</translation>
    </message>
    <message>
        <source>If the session exists: no server event (documented). If not: one server event (inferred).</source>
        <translation>セッションがあればサーバーイベントは消費しません (文書に記載)。なければ 1 件消費します (推定)。</translation>
    </message>
    <message>
        <source>If the user was active in the last 30 minutes: no server event (documented). If not: one server event (inferred).</source>
        <translation>ユーザーが直近 30 分以内に操作していればサーバーイベントは消費しません (文書に記載)。そうでなければ 1 件消費します (推定)。</translation>
    </message>
    <message>
        <source>An event of a user without a session uses one server event.</source>
        <translation>セッションのないユーザーのイベントは、サーバーイベントを 1 件消費します。</translation>
    </message>
    <message>
        <source>Fullstory session ID</source>
        <translation>Fullstory のセッション ID</translation>
    </message>
    <message>
        <source>Your own session ID</source>
        <translation>自社のセッション ID</translation>
    </message>
    <message>
        <source>Fullstory user ID</source>
        <translation>Fullstory のユーザー ID</translation>
    </message>
    <message>
        <source>Your own user ID</source>
        <translation>自社のユーザー ID</translation>
    </message>
    <message>
        <source>New anonymous user</source>
        <translation>新しい匿名ユーザー</translation>
    </message>
    <message>
        <source>Joins exactly this session. If no such session exists, the event is kept without a session.</source>
        <translation>このセッションに参加します。存在しない場合、イベントはセッションなしで保持されます。</translation>
    </message>
    <message>
        <source>Meant to join the session that carries this ID; what an unknown ID does is not documented.</source>
        <translation>この ID を持つセッションに参加する想定です。未知の ID の場合の動作は文書化されていません。</translation>
    </message>
    <message>
        <source>Fullstory&apos;s introduction says that this method is not supported, because its SDKs offer no way to set a session&apos;s own ID; its newer contract accepts it.</source>
        <translation>Fullstory の導入ガイドでは、SDK でセッション独自の ID を設定できないため、この方法はサポート対象外とされています。新しい仕様では受け付けられます。</translation>
    </message>
    <message>
        <source>Makes a new user for this event, shown as “(No name available)”.</source>
        <translation>このイベントのために新しいユーザーを作り、「(No name available)」と表示されます。</translation>
    </message>
    <message>
        <source>If a session carries this ID: no server event. If not: one server event. Both are inferred.</source>
        <translation>この ID を持つセッションがあればサーバーイベントは消費せず、なければ 1 件消費します。どちらも推定です。</translation>
    </message>
    <message>
        <source>Uses one server event; the documentation does not name events without a user (inferred).</source>
        <translation>サーバーイベントを 1 件消費します。ユーザーのないイベントは文書に記載がありません (推定)。</translation>
    </message>
    <message>
        <source>The value is nested deeper than {0} levels, the most this tool reads. Flatten it.</source>
        <translation>値の入れ子が {0} 段を超えています。このツールで読める上限です。浅くしてください。</translation>
    </message>
    <message>
        <source>JSON has no {0}. Use a number, a text or null.</source>
        <translation>JSON に {0} はありません。数値、文字列、null を使ってください。</translation>
    </message>
    <message>
        <source>The text is empty. Give one JSON object.</source>
        <translation>テキストが空です。JSON オブジェクトを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>The text starts with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>テキストがバイト順マークで始まっています。BOM なしの UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is not a JSON number. Write digits such as 12, -3.50 or 6e2.</source>
        <translation>「{0}」は JSON の数値ではありません。12、-3.50、6e2 のように書いてください。</translation>
    </message>
    <message>
        <source>The text seems to be UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>テキストが UTF-16 または UTF-32 のようです。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>{0} is too large: a JSON reader may turn it into infinity. Send it as a text.</source>
        <translation>{0} は大きすぎます。JSON の読み取り側で無限大になる可能性があります。文字列として送信してください。</translation>
    </message>
    <message>
        <source>The text is not UTF-8 here. Save it as UTF-8.</source>
        <translation>ここは UTF-8 ではありません。UTF-8 で保存してください。</translation>
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
        <translation>ここには二重引用符で囲んだメンバー名が必要です。最後のメンバーの後にコンマは付けません。</translation>
    </message>
    <message>
        <source>A colon is expected here, between a member&apos;s name and its value.</source>
        <translation>ここにはメンバー名と値の間のコロンが必要です。</translation>
    </message>
    <message>
        <source>A comma is expected here, or the bracket that closes the object or array.</source>
        <translation>ここにはコンマか、オブジェクトまたは配列を閉じる括弧が必要です。</translation>
    </message>
    <message>
        <source>A value is expected here: a text in double quotes, a number, true, false, null, { or [.</source>
        <translation>ここには値が必要です: 二重引用符で囲んだ文字列、数値、true、false、null、{、[ のいずれか。</translation>
    </message>
    <message>
        <source>The JSON value ends before this. Remove what follows it.</source>
        <translation>JSON の値はこの前で終わっています。後ろの部分を削除してください。</translation>
    </message>
    <message>
        <source>A text holds a line break or another control character. Write it as \n or \u000a.</source>
        <translation>文字列に改行などの制御文字があります。\n または \u000a と書いてください。</translation>
    </message>
    <message>
        <source>This escape is not one of JSON&apos;s. Write a backslash as two backslashes.</source>
        <translation>このエスケープは JSON にありません。バックスラッシュは 2 つ重ねて書いてください。</translation>
    </message>
    <message>
        <source>The text that starts here has no closing double quote. Add it.</source>
        <translation>ここから始まる文字列に閉じる二重引用符がありません。追加してください。</translation>
    </message>
    <message>
        <source>No comma may stand before a closing bracket. Remove it.</source>
        <translation>閉じ括弧の前にコンマは置けません。削除してください。</translation>
    </message>
    <message>
        <source>The key works: account {0}, {1}, made by {2}.</source>
        <translation>キーは有効です: アカウント {0}、{1}、作成者 {2}。</translation>
    </message>
    <message>
        <source>no single person</source>
        <translation>特定の個人なし</translation>
    </message>
    <message>
        <source>role {0}</source>
        <translation>ロール {0}</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>レベル {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This looks like a key encoded with base64. Fullstory takes the key as it was shown.</source>
        <translation>base64 でエンコードされたキーのようです。Fullstory には表示されたままのキーを渡します。</translation>
    </message>
    <message>
        <source>The key is empty. Paste the key that Fullstory showed when it was made.</source>
        <translation>キーが空です。作成時に Fullstory に表示されたキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>The key has a space, line break or control character inside. Copy it again.</source>
        <translation>キーに空白、改行、または制御文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The key has characters that no HTTP header can carry. Copy it again.</source>
        <translation>キーに HTTP ヘッダーで使えない文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The key is too short to be one of Fullstory&apos;s. Copy all of it.</source>
        <translation>Fullstory のキーとしては短すぎます。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}”</source>
        <translation>「{0}」と「{1}」</translation>
    </message>
    <message>
        <source>{0}: kept and sent as it stands in the JSON, for which the form has no field.</source>
        <translation>{0}: フォームに項目がないため、JSON のまま保持して送信されます。</translation>
    </message>
    <message>
        <source>{0} was left out: it is not an object.</source>
        <translation>{0} を除外しました。オブジェクトではありません。</translation>
    </message>
    <message>
        <source>{0} was left out: it is not as the form can send it.</source>
        <translation>{0} を除外しました。フォームから送信できる形ではありません。</translation>
    </message>
    <message>
        <source>{0} stand together, which breaks the rules of identification. {1}: {2} was chosen.</source>
        <translation>{0} が同時にあり、識別のルールに反します。{1}: {2} を選択しました。</translation>
    </message>
    <message>
        <source>“session.use_most_recent” names no user, which breaks the rules of identification. {0}: {1} was chosen.</source>
        <translation>「session.use_most_recent」にユーザーの指定がなく、識別のルールに反します。{0}: {1} を選択しました。</translation>
    </message>
    <message>
        <source>Refused with {0}: {1}</source>
        <translation>{0} で拒否されました: {1}</translation>
    </message>
    <message>
        <source>Not sent. {0}</source>
        <translation>送信されませんでした。{0}</translation>
    </message>
    <message>
        <source>Sent, but no whole answer came: it is not known whether it was carried out. {0}</source>
        <translation>送信しましたが、完全な応答がありません。実行されたかどうかは不明です。{0}</translation>
    </message>
    <message>
        <source>The status is {0}; the documented one is 200.</source>
        <translation>ステータスは {0} です。文書では 200 とされています。</translation>
    </message>
    <message>
        <source>The answer was longer than the {0} bytes that were read; the documented one is {{}}.</source>
        <translation>応答は読み取った {0} バイトより長いものでした。文書では {{}} とされています。</translation>
    </message>
    <message>
        <source>The answer has {0} bytes; the documented one is {{}}.</source>
        <translation>応答は {0} バイトです。文書では {{}} とされています。</translation>
    </message>
    <message>
        <source>Accepted. {0}</source>
        <translation>受け付けられました。{0}</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>受け付けられました。</translation>
    </message>
    <message>
        <source>The server did not say how long to wait.</source>
        <translation>サーバーは待ち時間を示しませんでした。</translation>
    </message>
    <message>
        <source>Try again in {0:g} s.</source>
        <translation>{0:g} 秒後に再試行してください。</translation>
    </message>
    <message>
        <source>Rate limited. {0} {1}</source>
        <translation>レート制限されました。{0} {1}</translation>
    </message>
    <message>
        <source>Rate limited. {0}</source>
        <translation>レート制限されました。{0}</translation>
    </message>
    <message>
        <source>The answer, status {0}, broke off after {1} bytes.</source>
        <translation>ステータス {0} の応答が {1} バイトで途切れました。</translation>
    </message>
    <message>
        <source>A redirect to {0}, which is never followed.</source>
        <translation>{0} へのリダイレクトです。リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>no message.</source>
        <translation>メッセージなし。</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>送信前にキャンセルされました。</translation>
    </message>
    <message>
        <source>The answer was empty; the documented one is {}.</source>
        <translation>応答が空でした。文書では {} とされています。</translation>
    </message>
    <message>
        <source>The answer is not the documented {}.</source>
        <translation>応答が文書にある {} ではありません。</translation>
    </message>
    <message>
        <source>Cancelled after it was sent: it is not known whether it was carried out.</source>
        <translation>送信後にキャンセルされました。実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The answer is not JSON; the documented one is {}. Perhaps something other than Fullstory answered.</source>
        <translation>応答が JSON ではありません。文書では {} とされています。Fullstory 以外が応答した可能性があります。</translation>
    </message>
    <message>
        <source>The request went to “{0}”, which is not Fullstory. The event goes where you send it.</source>
        <translation>リクエストの宛先は Fullstory ではなく「{0}」でした。イベントは選択した環境に送信されます。</translation>
    </message>
    <message>
        <source>The request was not for the events API. Check that its body is an event.</source>
        <translation>イベント API へのリクエストではありません。ボディがイベントかどうか確認してください。</translation>
    </message>
    <message>
        <source>The request was no POST. Events are sent with POST.</source>
        <translation>リクエストが POST ではありません。イベントは POST で送信します。</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>二重引用符</translation>
    </message>
    <message>
        <source>The {0} that opens in line {1} is never closed. Copy the whole command.</source>
        <translation>{1} 行目で始まる「{0}」が閉じられていません。コマンド全体をコピーしてください。</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>一重引用符</translation>
    </message>
    <message>
        <source>quote $&apos;</source>
        <translation>引用符 $&apos;</translation>
    </message>
    <message>
        <source>“$(…)” or “`…`” stands for what another command prints. Write the value itself in its place.</source>
        <translation>「$(…)」や「`…`」は別のコマンドの出力を表します。その場所に値そのものを書いてください。</translation>
    </message>
    <message>
        <source>Chrome doubles backslashes in commands for Windows cmd, which changes texts; they were halved again.</source>
        <translation>Chrome は Windows cmd 用コマンドのバックスラッシュを二重にするため、文字列が変わります。元に戻しました。</translation>
    </message>
    <message>
        <source>A double quote is never closed. Copy the whole command.</source>
        <translation>二重引用符が閉じられていません。コマンド全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The program computes this value, so it was left out. Fill it in by hand.</source>
        <translation>この値はプログラムで計算されるため除外しました。手で入力してください。</translation>
    </message>
    <message>
        <source>The authorization was dropped: {0}.</source>
        <translation>認証情報を破棄しました: {0}。</translation>
    </message>
    <message>
        <source>The authorization has more than {0:,} characters. Take it out and paste again.</source>
        <translation>認証情報が {0:,} 文字を超えています。取り除いてから貼り付け直してください。</translation>
    </message>
    <message>
        <source>Headers that have no place in an event were left out: {0}.</source>
        <translation>イベントに含められないヘッダーを除外しました: {0}。</translation>
    </message>
    <message>
        <source>it is not of the form “Basic” and a key</source>
        <translation>「Basic」とキーの形式ではありません</translation>
    </message>
    <message>
        <source>it does not look like a key of Fullstory&apos;s</source>
        <translation>Fullstory のキーのようには見えません</translation>
    </message>
    <message>
        <source>a user and a password are no key of Fullstory&apos;s</source>
        <translation>ユーザー名とパスワードは Fullstory のキーではありません</translation>
    </message>
    <message>
        <source>it cannot be a key of Fullstory&apos;s</source>
        <translation>Fullstory のキーではありえません</translation>
    </message>
    <message>
        <source>The key stood as a user name, which is sent as base64. Fullstory takes it as it is.</source>
        <translation>キーがユーザー名として書かれていました。ユーザー名は base64 で送信されますが、Fullstory はキーをそのまま受け取ります。</translation>
    </message>
    <message>
        <source>The key was taken out of the text. It can be kept in the keyring.</source>
        <translation>テキストからキーを取り出しました。キーリングに保存できます。</translation>
    </message>
    <message>
        <source>The key stood there without “Basic ” before it.</source>
        <translation>キーの前に「Basic 」がありませんでした。</translation>
    </message>
    <message>
        <source>The token stood after “Bearer”. Fullstory wants “Basic” and its key.</source>
        <translation>トークンが「Bearer」の後にありました。Fullstory では「Basic」とキーを使います。</translation>
    </message>
    <message>
        <source>Options that have no place in an event were left out: {0}.</source>
        <translation>イベントに含められないオプションを除外しました: {0}。</translation>
    </message>
    <message>
        <source>There are {0} addresses; the first was taken.</source>
        <translation>アドレスが {0} 個あります。最初のものを使いました。</translation>
    </message>
    <message>
        <source>“--{0}” sends no JSON as it stands here, so it was left out.</source>
        <translation>「--{0}」はこのままでは JSON を送信しないため除外しました。</translation>
    </message>
    <message>
        <source>This tool reads no files, so the body in one (“@…”) was left out. Paste the file&apos;s text.</source>
        <translation>このツールはファイルを読まないため、ファイル (「@…」) のボディを除外しました。ファイルの内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>This tool reads no files, so the headers in one were left out.</source>
        <translation>このツールはファイルを読まないため、ファイル内のヘッダーを除外しました。</translation>
    </message>
    <message>
        <source>{0} holds {1} events; the first was taken and {2} left.</source>
        <translation>{0}にイベントが {1} 件あります。最初の 1 件を使い、残り {2} 件は使いませんでした。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} が空です。</translation>
    </message>
    <message>
        <source>The body is no JSON object. An event looks like {“name”: “Order placed”}.</source>
        <translation>ボディが JSON オブジェクトではありません。イベントは {“name”: “Order placed”} のような形です。</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>The array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>This stood in the batch&apos;s “shared” part, for all its events.</source>
        <translation>バッチの「shared」に、全イベント共通のものとして書かれていました。</translation>
    </message>
    <message>
        <source>The batch&apos;s “shared” part has this too, which makes the event fail there. Its own was kept.</source>
        <translation>バッチの「shared」にもこれがあり、その場合イベントは失敗します。イベント自身のものを残しました。</translation>
    </message>
    <message>
        <source>The body in this HAR file says that it is base64, and is not.</source>
        <translation>この HAR ファイルのボディは base64 とされていますが、base64 ではありません。</translation>
    </message>
    <message>
        <source>This is not JSON. Line {0}, column {1}: {2}</source>
        <translation>JSON ではありません。{0} 行 {1} 列: {2}</translation>
    </message>
    <message>
        <source>There are {0} lines with one JSON value each; the first was taken.</source>
        <translation>1 行に 1 つの JSON 値が {0} 行あります。最初の行を使いました。</translation>
    </message>
    <message>
        <source>There are {0} sent events; the first was taken.</source>
        <translation>送信済みイベントが {0} 件あります。最初のものを使いました。</translation>
    </message>
    <message>
        <source>This is not JSON. Line {0}, column {1}: {2} The text has typographic quotation marks; JSON wants straight ones.</source>
        <translation>JSON ではありません。{0} 行 {1} 列: {2} テキストに曲線の引用符があります。JSON ではまっすぐな引用符を使います。</translation>
    </message>
    <message>
        <source>The key stood inside the event too; it was masked there.</source>
        <translation>イベントの中にもキーがあったため、伏せ字にしました。</translation>
    </message>
    <message>
        <source>The script is nested deeper than {0} levels. Paste its JSON instead.</source>
        <translation>スクリプトの入れ子が {0} 段を超えています。JSON を貼り付けてください。</translation>
    </message>
    <message>
        <source>The quote that opens in line {0} is never closed. Copy the whole command.</source>
        <translation>{0} 行目で始まる引用符が閉じられていません。コマンド全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The script has more than {0:,} words and signs. Paste its JSON instead.</source>
        <translation>スクリプトの語と記号が {0:,} 個を超えています。JSON を貼り付けてください。</translation>
    </message>
    <message>
        <source>This tool reads no files, so the one in “-InFile” was left out. Paste its text.</source>
        <translation>このツールはファイルを読まないため、「-InFile」のファイルを除外しました。内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>“-Form” sends no JSON, so it was left out.</source>
        <translation>「-Form」は JSON を送信しないため除外しました。</translation>
    </message>
    <message>
        <source>“-Credential” was left out.</source>
        <translation>「-Credential」を除外しました。</translation>
    </message>
    <message>
        <source>The program has more than {0:,} characters. Paste its JSON instead.</source>
        <translation>プログラムが {0:,} 文字を超えています。JSON を貼り付けてください。</translation>
    </message>
    <message>
        <source>The text is no JSON, but it could be read as Python.</source>
        <translation>JSON ではありませんが、Python として読み取れました。</translation>
    </message>
    <message>
        <source>“files=” sends no JSON, so it was left out.</source>
        <translation>「files=」は JSON を送信しないため除外しました。</translation>
    </message>
    <message>
        <source>JSON writes these numbers otherwise: {0}.</source>
        <translation>次の数値は JSON では表記が異なります: {0}。</translation>
    </message>
    <message>
        <source>The program is nested deeper than {0} levels. Paste its JSON instead.</source>
        <translation>プログラムの入れ子が {0} 段を超えています。JSON を貼り付けてください。</translation>
    </message>
    <message>
        <source>These members stand more than once; the last one was taken: {0}.</source>
        <translation>次のメンバーが重複しています。最後のものを使いました: {0}。</translation>
    </message>
    <message>
        <source>The text has more than {0:,} characters. Paste a part with one event.</source>
        <translation>テキストが {0:,} 文字を超えています。イベント 1 件分を貼り付けてください。</translation>
    </message>
    <message>
        <source>The body is not JSON. Line {0}, column {1} of it: {2}</source>
        <translation>ボディが JSON ではありません。その {0} 行 {1} 列: {2}</translation>
    </message>
    <message>
        <source>This was not recognised. Paste an event as JSON, a cURL command (bash, PowerShell or Windows cmd), a PowerShell or Python program that sends one, a HAR file, or what this tool printed or exported.</source>
        <translation>認識できませんでした。JSON のイベント、cURL コマンド (bash、PowerShell、Windows cmd)、イベントを送信する PowerShell または Python のプログラム、HAR ファイル、このツールが出力またはエクスポートしたものを貼り付けてください。</translation>
    </message>
    <message>
        <source>The request has no body that could be read. An event is sent as a JSON body.</source>
        <translation>リクエストに読み取れるボディがありません。イベントは JSON のボディとして送信します。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} ほか {1} 件</translation>
    </message>
    <message>
        <source>There are {0} more requests; the first was taken.</source>
        <translation>リクエストがほかに {0} 件あります。最初のものを使いました。</translation>
    </message>
    <message>
        <source>A value belongs in the place of “{0}”, which is not in the text. Fill it in by hand.</source>
        <translation>「{0}」に入る値がテキストにありません。手で入力してください。</translation>
    </message>
    <message>
        <source>The program computes the body, so it could not be read. Paste the JSON itself.</source>
        <translation>ボディがプログラムで計算されるため読み取れません。JSON を直接貼り付けてください。</translation>
    </message>
    <message>
        <source>The type suffixes that v1 wants and v2 does not were taken off: {0}. Searches for the old names will not find this event.</source>
        <translation>v1 で必要で v2 で不要な型の接尾辞を取り除きました: {0}。古い名前で検索してもこのイベントは見つかりません。</translation>
    </message>
    <message>
        <source>The type suffixes that v1 wants and v2 does not were taken off: {0}. The schema says which of them are int or date. Searches for the old names will not find this event.</source>
        <translation>v1 で必要で v2 で不要な型の接尾辞を取り除きました: {0}。int や date の指定はスキーマにあります。古い名前で検索してもこのイベントは見つかりません。</translation>
    </message>
    <message>
        <source>These names keep their v1 suffix, because the value is not of that type or the plain name is taken: {0}.</source>
        <translation>値の型が異なるか、接尾辞なしの名前が使用済みのため、次の名前は v1 の接尾辞を残しました: {0}。</translation>
    </message>
    <message>
        <source>No session ID can be read out of “{0}”; it stands here as it was.</source>
        <translation>「{0}」からセッション ID を読み取れません。元のまま残しました。</translation>
    </message>
    <message>
        <source>v1 does not know these members, so they were left out: {0}.</source>
        <translation>次のメンバーは v1 にないため除外しました: {0}。</translation>
    </message>
    <message>
        <source>The user in the address was left out: v2 takes {0} alone.</source>
        <translation>アドレス内のユーザーを除外しました。v2 では {0} だけを使います。</translation>
    </message>
    <message>
        <source>It was read out of “{0}”.</source>
        <translation>「{0}」から読み取りました。</translation>
    </message>
    <message>
        <source>The text is for v1 of the API (“customevent”). It was rewritten for v2.</source>
        <translation>テキストは API v1 (「customevent」) 用です。v2 用に書き換えました。</translation>
    </message>
    <message>
        <source>“use_recent_session” is “use_most_recent” in v2.</source>
        <translation>「use_recent_session」は v2 では「use_most_recent」です。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Row {0} has a value but no name.</source>
        <translation>{0} 行目に値がありますが、名前がありません。</translation>
    </message>
    <message>
        <source>not every element of {0} is of the type {1}.</source>
        <translation>{0} に型 {1} でない要素があります。</translation>
    </message>
    <message>
        <source>{0} is neither true nor false.</source>
        <translation>{0} は true でも false でもありません。</translation>
    </message>
    <message>
        <source>{0} is not a date in ISO 8601.</source>
        <translation>{0} は ISO 8601 の日付ではありません。</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0} は整数ではありません。</translation>
    </message>
    <message>
        <source>{0} stands more than once.</source>
        <translation>{0} が重複しています。</translation>
    </message>
    <message>
        <source>it stands too deep. Write what is inside as one JSON value.</source>
        <translation>入れ子が深すぎます。中身を 1 つの JSON 値として書いてください。</translation>
    </message>
    <message>
        <source>{0} stands in {1} rows; only the last one is in the body.</source>
        <translation>{0} が {1} 行にあります。ボディには最後の行だけが入ります。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>A property&apos;s value is written as its type asks.</source>
        <translation>プロパティの値は型に合わせて書きます。</translation>
    </message>
    <message>
        <source>A property has a name.</source>
        <translation>プロパティには名前が必要です。</translation>
    </message>
    <message>
        <source>A property is named once.</source>
        <translation>プロパティの名前は 1 回だけ使います。</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>別の型を選んでください。</translation>
    </message>
    <message>
        <source>Write a number such as 12.50, or choose str.</source>
        <translation>12.50 のような数値を書くか、str を選んでください。</translation>
    </message>
    <message>
        <source>Write a whole number such as 12, or choose real or str.</source>
        <translation>12 のような整数を書くか、real または str を選んでください。</translation>
    </message>
    <message>
        <source>Write true or false, or choose str.</source>
        <translation>true または false と書くか、str を選んでください。</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31 or 2026-01-31T09:30:00Z, or choose str.</source>
        <translation>2026-01-31 または 2026-01-31T09:30:00Z のように書くか、str を選んでください。</translation>
    </message>
    <message>
        <source>Write texts with commas between them, or a JSON array such as [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>文字列をコンマで区切るか、[&quot;a&quot;, &quot;b&quot;] のような JSON 配列で書いてください。</translation>
    </message>
    <message>
        <source>Write numbers with commas between them, such as 1.50, 2.</source>
        <translation>1.50, 2 のように数値をコンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>Write whole numbers with commas between them, such as 1, 2.</source>
        <translation>1, 2 のように整数をコンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>Write true or false with commas between them.</source>
        <translation>true または false をコンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>Write dates with commas between them, such as 2026-01-31, 2026-02-28.</source>
        <translation>2026-01-31, 2026-02-28 のように日付をコンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>Choose json.</source>
        <translation>json を選んでください。</translation>
    </message>
    <message>
        <source>Write one JSON value, or choose str.</source>
        <translation>JSON 値を 1 つ書くか、str を選んでください。</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Rename or remove the others.</source>
        <translation>ほかの行の名前を変えるか、削除してください。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>It is no event; that only events are counted is inferred.</source>
        <translation>イベントではありません。イベントだけが数えられるというのは推定です。</translation>
    </message>
    <message>
        <source>The request was refused; that refused requests are not counted is inferred, not documented.</source>
        <translation>リクエストは拒否されました。拒否されたものが数えられないというのは推定で、文書にはありません。</translation>
    </message>
    <message>
        <source>A body like this is refused; that refused requests are not counted is inferred, not documented.</source>
        <translation>このようなボディは拒否されます。拒否されたものが数えられないというのは推定で、文書にはありません。</translation>
    </message>
    <message>
        <source>It was accepted although the rules say that it would be refused; which quota it uses is not known.</source>
        <translation>ルール上は拒否されるはずが受け付けられました。どのクォータを消費するかは不明です。</translation>
    </message>
    <message>
        <source>It was sent, but no whole answer came: it may or may not count.</source>
        <translation>送信しましたが完全な応答がありません。数えられるかどうかは不明です。</translation>
    </message>
    <message>
        <source>There is no environment “{0}” to send it to. Choose one to send it to as a new event.</source>
        <translation>送信先の環境「{0}」がありません。新しいイベントとして送信する環境を選んでください。</translation>
    </message>
    <message>
        <source>It was sent to {0}, but “{1}” is at {2} now. Send it as a new event.</source>
        <translation>{0} に送信されましたが、「{1}」は現在 {2} にあります。新しいイベントとして送信してください。</translation>
    </message>
    <message>
        <source>It was no event, but another request.</source>
        <translation>イベントではなく、別のリクエストでした。</translation>
    </message>
    <message>
        <source>Its body held a key, which was removed before it was kept: these are not the bytes that were sent. The same key with another body is an error. Send it as a new event.</source>
        <translation>ボディにキーが含まれており、保存前に削除されました。送信されたバイト列とは異なります。同じ冪等キーで別のボディを送るとエラーになります。新しいイベントとして送信してください。</translation>
    </message>
    <message>
        <source>It had no idempotency key, so that it would be made twice. Send it as a new event.</source>
        <translation>冪等キーがなかったため、2 件作られてしまいます。新しいイベントとして送信してください。</translation>
    </message>
    <message>
        <source>It was not sent from here: its key belongs to another program. Send it as a new event.</source>
        <translation>ここから送信されたものではありません。キーは別のプログラムのものです。新しいイベントとして送信してください。</translation>
    </message>
    <message>
        <source>It is older than 24 hours: keys are dropped then (documented), so that it may be made a second time.</source>
        <translation>24 時間以上前のものです。その頃にはキーが破棄されるため (文書あり)、2 件目が作られる可能性があります。</translation>
    </message>
    <message>
        <source>A rate-limited request may be sent again with the same key.</source>
        <translation>レート制限されたリクエストは、同じキーで再送信できます。</translation>
    </message>
    <message>
        <source>Server errors above 500 may be sent again with the same key.</source>
        <translation>500 を超えるサーバーエラーは、同じキーで再送信できます。</translation>
    </message>
    <message>
        <source>The documentation does not say clearly whether a plain 500 is stored; the same key is safe to try.</source>
        <translation>500 エラーの結果が保存されるかは文書に明記されていません。同じキーなら安全に再試行できます。</translation>
    </message>
    <message>
        <source>Nothing was sent, so it can be sent again.</source>
        <translation>何も送信されていないため、再送信できます。</translation>
    </message>
    <message>
        <source>The same idempotency key keeps a second try from making a second event.</source>
        <translation>同じ冪等キーを使うため、再試行しても 2 件目のイベントにはなりません。</translation>
    </message>
    <message>
        <source>The same request would get the same answer.</source>
        <translation>同じリクエストには同じ応答が返ります。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>円</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>ひし形</translation>
    </message>
    <message>
        <source>with a user, no session</source>
        <translation>ユーザーに付属、セッションなし</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>三角</translation>
    </message>
    <message>
        <source>new anonymous user</source>
        <translation>新しい匿名ユーザー</translation>
    </message>
    <message>
        <source>in a session, verified</source>
        <translation>セッション内、確認済み</translation>
    </message>
    <message>
        <source>square</source>
        <translation>四角</translation>
    </message>
    <message>
        <source>Shown by the sandbox of FS Event Studio; nothing of it comes from a Fullstory account.</source>
        <translation>FS Event Studio のサンドボックスの表示です。Fullstory のアカウントから得たものではありません。</translation>
    </message>
    <message>
        <source>What FS Event Studio knew of “{0}” at {1} UTC: events that were accepted, from its history, and sessions that were asked for. An answer does not say where an event landed; that is known only of events that were read back from their session. Of a session, only the beginning is listed: a dashed outline means that its end is not known.</source>
        <translation>{1} UTC の時点で FS Event Studio が「{0}」についてわかっていたこと: 履歴にある受け付け済みのイベントと、問い合わせたセッション。応答にはイベントがどこに保持されたかは示されません。わかるのは、セッションから読み取ったイベントだけです。セッションは開始時刻だけが一覧されます。破線の枠は終了が不明であることを示します。</translation>
    </message>
    <message>
        <source>Anonymous users</source>
        <translation>匿名ユーザー</translation>
    </message>
    <message>
        <source>Predicted: session quota ({0}).</source>
        <translation>予測: セッションのクォータ ({0})。</translation>
    </message>
    <message>
        <source>Predicted: server event quota ({0}).</source>
        <translation>予測: サーバーイベントのクォータ ({0})。</translation>
    </message>
    <message>
        <source>Predicted: depends on the session ({0}).</source>
        <translation>予測: セッションによる ({0})。</translation>
    </message>
    <message>
        <source>Predicted: not counted ({0}).</source>
        <translation>予測: 対象外 ({0})。</translation>
    </message>
    <message>
        <source>{0} at {1}, identified by {2}: {3} {4}</source>
        <translation>{0} ({1})、識別方法 {2}: {3} {4}</translation>
    </message>
    <message>
        <source>What is known at {0} UTC.</source>
        <translation>{0} UTC の時点でわかっていること。</translation>
    </message>
    <message>
        <source>none was asked for, or none has a time</source>
        <translation>問い合わせていないか、時刻のあるものがない</translation>
    </message>
    <message>
        <source>1 lane</source>
        <translation>レーン 1 本</translation>
    </message>
    <message>
        <source>{0:,} lanes</source>
        <translation>レーン {0:,} 本</translation>
    </message>
    <message>
        <source>1 listed session</source>
        <translation>一覧のセッション 1 件</translation>
    </message>
    <message>
        <source>{0:,} listed sessions</source>
        <translation>一覧のセッション {0:,} 件</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}.</source>
        <translation>{0}、{1}: {2}。</translation>
    </message>
    <message>
        <source>No accepted event is in the history.</source>
        <translation>受け付けられたイベントは履歴にありません。</translation>
    </message>
    <message>
        <source>{0}, {1}, {2} of them running.</source>
        <translation>{0}、{1}、うち {2} 件が継続中。</translation>
    </message>
    <message>
        <source>Session {0} ended at {1} UTC.</source>
        <translation>セッション {0} は {1} UTC に終了しました。</translation>
    </message>
    <message>
        <source>{0} is a ZIP archive. Unpack it and import what it holds; of evidence, evidence.jsonl.</source>
        <translation>{0} は ZIP アーカイブです。展開して中のファイルをインポートしてください。証跡パックの場合は evidence.jsonl です。</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1:,} characters: it is no export. Export again, or take that line out.</source>
        <translation>{0} に {1:,} 文字を超える行があり、エクスポートされたファイルではありません。再度エクスポートするか、その行を削除してください。</translation>
    </message>
    <message>
        <source>1 cell begins with an apostrophe now, so that no spreadsheet runs a formula; our import takes it off again.</source>
        <translation>表計算ソフトで数式が実行されないよう、1 個のセルの先頭にアポストロフィを付けました。本アプリでインポートすると取り除かれます。</translation>
    </message>
    <message>
        <source>{0:,} cells begin with an apostrophe now, so that no spreadsheet runs a formula; our import takes it off again.</source>
        <translation>表計算ソフトで数式が実行されないよう、{0:,} 個のセルの先頭にアポストロフィを付けました。本アプリでインポートすると取り除かれます。</translation>
    </message>
    <message>
        <source>1 exchange was left out: the body is no text, or it is no event.</source>
        <translation>1 件のやり取りを除外しました。ボディがテキストではないか、イベントではありません。</translation>
    </message>
    <message>
        <source>{0:,} exchanges were left out: the body is no text, or it is no event.</source>
        <translation>{0:,} 件のやり取りを除外しました。ボディがテキストではないか、イベントではありません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>It is neither JSON Lines, with one object a line, nor HAR, nor CSV. Export it as one of these.</source>
        <translation>1 行に 1 オブジェクトの JSON Lines でも、HAR でも、CSV でもありません。いずれかの形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>The account lists 0 sessions of {0}.</source>
        <translation>アカウントの一覧に {0} のセッションはありません (0 件)。</translation>
    </message>
    <message>
        <source>Our own check keeps it back: {0} Load it into the composer to mend it, or to send it all the same.</source>
        <translation>送信前のチェックで止められます: {0} 作成画面に読み込んで直すか、そのまま送信してください。</translation>
    </message>
    <message>
        <source>The answer came but could not be kept: {0}</source>
        <translation>応答は届きましたが、保存できませんでした: {0}</translation>
    </message>
    <message>
        <source>What is readable of the history is being rescued right now, so that nothing was sent or changed. Try again when that is done.</source>
        <translation>履歴の読み取れるものを救出している最中のため、何も送信・変更していません。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Not proven: the list of sessions could not be read. {0}</source>
        <translation>確認できていません: セッションの一覧を読み取れませんでした。{0}</translation>
    </message>
    <message>
        <source>Not proven: the context of the session could not be read. {0}</source>
        <translation>確認できていません: セッションのコンテキストを読み取れませんでした。{0}</translation>
    </message>
    <message>
        <source>That does not prove that it is elsewhere: it may come later, the account may lack session data, or a property may have been dropped.</source>
        <translation>別の場所にある証拠にはなりません。後から届く、アカウントにセッションデータがない、プロパティが破棄されたなどの可能性があります。</translation>
    </message>
    <message>
        <source>Not proven: {0} of the user&apos;s sessions do not show it so far.</source>
        <translation>確認できていません: ユーザーの {0} 件のセッションにはまだ表示されていません。</translation>
    </message>
    <message>
        <source>Not proven: the account lists no session of this user that had begun when the event was sent.</source>
        <translation>確認できていません: イベントの送信時に始まっていたこのユーザーのセッションが、アカウントの一覧にありません。</translation>
    </message>
    <message>
        <source>Not proven: the session does not show it so far.</source>
        <translation>確認できていません: セッションにはまだ表示されていません。</translation>
    </message>
    <message>
        <source>Not proven: 1 of the user&apos;s sessions does not show it so far.</source>
        <translation>確認できていません: ユーザーの 1 件のセッションにはまだ表示されていません。</translation>
    </message>
    <message>
        <source>Not proven: an event of this name and time is in the session, but not all its properties are as they were sent.</source>
        <translation>確認できていません: この名前と時刻のイベントがセッションにありますが、送信したとおりでないプロパティがあります。</translation>
    </message>
    <message>
        <source>Stitched: it was read back from session {0}.</source>
        <translation>スティッチング済み: セッション {0} から読み取りました。</translation>
    </message>
    <message>
        <source>Not proven: the account&apos;s list of sessions is not as documented.</source>
        <translation>確認できていません: アカウントのセッション一覧が文書のとおりではありません。</translation>
    </message>
    <message>
        <source>Not proven: the account&apos;s context of the session is not as documented.</source>
        <translation>確認できていません: アカウントのセッションのコンテキストが文書のとおりではありません。</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring (Secret Service, by libsecret)</source>
        <translation>このデスクトップのキーリング (Secret Service、libsecret 経由)</translation>
    </message>
    <message>
        <source>the macOS Keychain, where scripts run by the same Python can read them too</source>
        <translation>macOS キーチェーン (同じ Python で動くスクリプトからも読み取れます)</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows 資格情報マネージャー</translation>
    </message>
    <message>
        <source>No usable keyring: the keyring library would use {0}, which this app does not trust with keys. Only the computer&apos;s own keyring will do.</source>
        <translation>使えるキーリングがありません: keyring ライブラリが使おうとする {0} には、このアプリはキーを預けません。コンピューターのキーリングだけを使います。</translation>
    </message>
    <message>
        <source>No usable keyring: none was found. Install or start one (on Linux GNOME Keyring, KWallet or KeePassXC), then start this app again.</source>
        <translation>使えるキーリングがありません: 見つかりませんでした。インストールするか起動して (Linux では GNOME Keyring、KWallet、KeePassXC)、このアプリを起動し直してください。</translation>
    </message>
    <message>
        <source>No usable keyring: the keyring library cannot be set up ({0}). Check its keyringrc.cfg and PYTHON_KEYRING_BACKEND.</source>
        <translation>使えるキーリングがありません: keyring ライブラリを準備できません ({0})。keyringrc.cfg と PYTHON_KEYRING_BACKEND を確認してください。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>line {0}, column {1}</source>
        <translation>{0} 行 {1} 列</translation>
    </message>
    <message>
        <source>The body is not usable JSON at {0}. {1}</source>
        <translation>ボディの {0} が JSON として正しくありません。{1}</translation>
    </message>
    <message>
        <source>The body is {0}, not an object.</source>
        <translation>ボディはオブジェクトではなく{0}です。</translation>
    </message>
    <message>
        <source>“{0}” is {1}; the contract wants {2}.</source>
        <translation>「{0}」は{1}です。仕様では{2}が必要です。</translation>
    </message>
    <message>
        <source>Make “{0}” {1}.</source>
        <translation>「{0}」を{1}にしてください。</translation>
    </message>
    <message>
        <source>{0} stands more than once; which one counts is not documented.</source>
        <translation>{0} が重複しています。どれが有効かは文書化されていません。</translation>
    </message>
    <message>
        <source>The body has {0:,} bytes, more than the client API&apos;s 512 KB; no limit is published for this one.</source>
        <translation>ボディは {0:,} バイトで、クライアント API の 512 KB を超えています。この API の上限は公開されていません。</translation>
    </message>
    <message>
        <source>{0} is not in the published contract. Whether it is ignored or refused is not documented.</source>
        <translation>{0} は公開された仕様にありません。無視されるか拒否されるかは文書化されていません。</translation>
    </message>
    <message>
        <source>The body is one well-formed JSON value in UTF-8.</source>
        <translation>ボディは UTF-8 の正しい JSON 値 1 つです。</translation>
    </message>
    <message>
        <source>The body is a JSON object.</source>
        <translation>ボディは JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>A member is named once; which of two would count is not documented.</source>
        <translation>メンバーは 1 回だけ書きます。重複した場合にどちらが有効かは文書化されていません。</translation>
    </message>
    <message>
        <source>Each member has the JSON type that the contract gives it.</source>
        <translation>各メンバーの JSON 型は仕様に従います。</translation>
    </message>
    <message>
        <source>The contract names the member; whether others are ignored or refused is not documented.</source>
        <translation>仕様にあるメンバーを使います。それ以外が無視されるか拒否されるかは文書化されていません。</translation>
    </message>
    <message>
        <source>The body stays below 512 KB, the limit of the client API; none is published for server events.</source>
        <translation>ボディはクライアント API の上限である 512 KB 未満にします。サーバーイベントの上限は公開されていません。</translation>
    </message>
    <message>
        <source>Mend the JSON there.</source>
        <translation>その箇所の JSON を修正してください。</translation>
    </message>
    <message>
        <source>Send one event as an object, such as {&quot;name&quot;: &quot;Order Completed&quot;}.</source>
        <translation>{&quot;name&quot;: &quot;Order Completed&quot;} のように、イベント 1 件をオブジェクトとして送信してください。</translation>
    </message>
    <message>
        <source>Keep one and remove the others.</source>
        <translation>1 つを残して、ほかを削除してください。</translation>
    </message>
    <message>
        <source>Send fewer or shorter properties if it is refused.</source>
        <translation>拒否される場合はプロパティを減らすか短くしてください。</translation>
    </message>
    <message>
        <source>Check its spelling, or move it into properties.</source>
        <translation>つづりを確認するか、properties の中に移してください。</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} を使う</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is no country code of ISO 3166-1.</source>
        <translation>「{0}」の {1} は ISO 3166-1 の国コードではありません。</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is not written as a region code of ISO 3166-2.</source>
        <translation>「{0}」の {1} は ISO 3166-2 の地域コードの形式ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which lies beyond {2}; what becomes of it is not documented.</source>
        <translation>「{0}」の {1} は {2} を超えています。どう扱われるかは文書化されていません。</translation>
    </message>
    <message>
        <source>Give degrees from -{0} to {0}.</source>
        <translation>-{0} ~ {0} 度で指定してください。</translation>
    </message>
    <message>
        <source>“{0}” is {1}; the contract wants a whole number of 32 bits.</source>
        <translation>「{0}」は {1} です。仕様では 32 ビットの整数が必要です。</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which is not an IP address; what becomes of it is not documented.</source>
        <translation>「{0}」の {1} は IP アドレスではありません。どう扱われるかは文書化されていません。</translation>
    </message>
    <message>
        <source>A country is an ISO 3166-1 alpha-2 code.</source>
        <translation>国は ISO 3166-1 alpha-2 のコードです。</translation>
    </message>
    <message>
        <source>A region is an ISO 3166-2 code.</source>
        <translation>地域は ISO 3166-2 のコードです。</translation>
    </message>
    <message>
        <source>Widths and heights are whole numbers of 32 bits.</source>
        <translation>幅と高さは 32 ビットの整数です。</translation>
    </message>
    <message>
        <source>A latitude is at most 90 and a longitude at most 180 either way; whether others are refused is not documented.</source>
        <translation>緯度は ±90、経度は ±180 までです。それ以外が拒否されるかは文書化されていません。</translation>
    </message>
    <message>
        <source>An IP address is one of version 4 or 6; whether anything else is refused is not documented.</source>
        <translation>IP アドレスはバージョン 4 または 6 です。それ以外が拒否されるかは文書化されていません。</translation>
    </message>
    <message>
        <source>Give two letters, such as “DE”.</source>
        <translation>「DE」のような 2 文字を指定してください。</translation>
    </message>
    <message>
        <source>Give a code such as “GA” or “DE-BE”.</source>
        <translation>「GA」や「DE-BE」のようなコードを指定してください。</translation>
    </message>
    <message>
        <source>Give a whole number such as 1280.</source>
        <translation>1280 のような整数を指定してください。</translation>
    </message>
    <message>
        <source>Write it as 192.0.2.1 or 2001:db8::1.</source>
        <translation>192.0.2.1 または 2001:db8::1 のように書いてください。</translation>
    </message>
    <message>
        <source>A name has at most {0} characters in the client API; no limit is published for this one.</source>
        <translation>クライアント API では名前は {0} 文字までです。この API の上限は公開されていません。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>The “name” is {0}: events must have a non-empty name.</source>
        <translation>「name」: {0}。イベントには空でない名前が必要です。</translation>
    </message>
    <message>
        <source>The “name” has {0} characters; the client API takes {1}. No limit is published for server events.</source>
        <translation>「name」は {0} 文字です。クライアント API の上限は {1} 文字です。サーバーイベントの上限は公開されていません。</translation>
    </message>
    <message>
        <source>An event has a non-empty name.</source>
        <translation>イベントには空でない名前が必要です。</translation>
    </message>
    <message>
        <source>A name is more than white space; whether such a name is refused is not documented.</source>
        <translation>名前は空白だけにはできません。そのような名前が拒否されるかは文書化されていません。</translation>
    </message>
    <message>
        <source>A timestamp is written in ISO 8601.</source>
        <translation>タイムスタンプは ISO 8601 で書きます。</translation>
    </message>
    <message>
        <source>A timestamp names its time zone; how one without is read is not documented.</source>
        <translation>タイムスタンプにはタイムゾーンを付けます。ない場合の解釈は文書化されていません。</translation>
    </message>
    <message>
        <source>Without a timestamp the time of receipt counts; the documentation advises to set it always.</source>
        <translation>タイムスタンプがない場合は受信時刻になります。文書では常に設定することが推奨されています。</translation>
    </message>
    <message>
        <source>With use_most_recent, an event older than 30 minutes may not join a session (documented for v1 only).</source>
        <translation>use_most_recent では、30 分より古いイベントはセッションに参加しない可能性があります (v1 の文書のみ)。</translation>
    </message>
    <message>
        <source>A timestamp does not lie in the future; what happens then is not documented.</source>
        <translation>タイムスタンプは未来にしません。その場合の動作は文書化されていません。</translation>
    </message>
    <message>
        <source>The “timestamp” {0} has a part that is out of range.</source>
        <translation>「timestamp」の {0} に範囲外の部分があります。</translation>
    </message>
    <message>
        <source>The “timestamp” {0} is not written as ISO 8601 usually is.</source>
        <translation>「timestamp」の {0} は一般的な ISO 8601 の形式ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31T09:30:00Z.</source>
        <translation>2026-01-31T09:30:00Z のように書いてください。</translation>
    </message>
    <message>
        <source>Give the event a name, such as “Order Completed”.</source>
        <translation>「Order Completed」のような名前を付けてください。</translation>
    </message>
    <message>
        <source>There is no “timestamp”: the server&apos;s time of receipt will count.</source>
        <translation>「timestamp」がありません。サーバーの受信時刻になります。</translation>
    </message>
    <message>
        <source>Set it to when the event happened.</source>
        <translation>イベントの発生時刻を設定してください。</translation>
    </message>
    <message>
        <source>The “timestamp” has no time zone; how it will be read is not documented.</source>
        <translation>「timestamp」にタイムゾーンがありません。どう解釈されるかは文書化されていません。</translation>
    </message>
    <message>
        <source>Add “Z” for UTC, or an offset such as “+02:00”.</source>
        <translation>UTC の「Z」か、「+02:00」のようなオフセットを付けてください。</translation>
    </message>
    <message>
        <source>The “timestamp” lies in the future; what Fullstory does with it is not documented.</source>
        <translation>「timestamp」が未来です。Fullstory での扱いは文書化されていません。</translation>
    </message>
    <message>
        <source>Check the date and the time zone.</source>
        <translation>日付とタイムゾーンを確認してください。</translation>
    </message>
    <message>
        <source>The “timestamp” is more than 30 minutes old: whether the event joins the most recent session is doubtful.</source>
        <translation>「timestamp」が 30 分より前です。直近のセッションに参加するかは疑わしいです。</translation>
    </message>
    <message>
        <source>Name the session by its ID if you know it.</source>
        <translation>わかる場合はセッションを ID で指定してください。</translation>
    </message>
    <message>
        <source>The “name” is only white space; whether that is refused is not documented.</source>
        <translation>「name」が空白だけです。拒否されるかは文書化されていません。</translation>
    </message>
    <message>
        <source>Shorten it if it is refused.</source>
        <translation>拒否される場合は短くしてください。</translation>
    </message>
    <message>
        <source>Read it as UTC</source>
        <translation>UTC として扱う</translation>
    </message>
    <message>
        <source>user.uid and session.uid have at most {0} characters.</source>
        <translation>user.uid と session.uid は {0} 文字までです。</translation>
    </message>
    <message>
        <source>Remove “{0}”, or remove “{1}”.</source>
        <translation>「{0}」または「{1}」を削除してください。</translation>
    </message>
    <message>
        <source>“{0}” is doubtful. {1}</source>
        <translation>「{0}」は疑わしいです。{1}</translation>
    </message>
    <message>
        <source>“{0}” has {1} characters; at most {2} are documented.</source>
        <translation>「{0}」は {1} 文字です。文書では {2} 文字までです。</translation>
    </message>
    <message>
        <source>There is white space around “{0}”; presumably it counts as a part of the ID.</source>
        <translation>「{0}」の前後に空白があります。おそらく ID の一部とみなされます。</translation>
    </message>
    <message>
        <source>“{0}” is {1}, which looks like a placeholder and not like a person&apos;s ID.</source>
        <translation>「{0}」の {1} は個人の ID ではなくプレースホルダーのように見えます。</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を削除</translation>
    </message>
    <message>
        <source>“{0}” is empty; presumably that counts as absent.</source>
        <translation>「{0}」が空です。おそらく指定なしとみなされます。</translation>
    </message>
    <message>
        <source>Give “{0}”, or choose another identification.</source>
        <translation>「{0}」を入力するか、別の識別方法を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” stand together, but an event takes one form of identification only.</source>
        <translation>「{0}」と「{1}」が同時にあります。イベントの識別方法は 1 つだけです。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” stand together, but an event takes one form of identification only; that these are two is our reading.</source>
        <translation>「{0}」と「{1}」が同時にあります。イベントの識別方法は 1 つだけです。これらを 2 つとみなすのは当ツールの解釈です。</translation>
    </message>
    <message>
        <source>An event is identified in one way only: no user stands beside session.id, and only one of user.id and user.uid.</source>
        <translation>イベントの識別方法は 1 つだけです。session.id とユーザーは併用できず、user.id と user.uid はどちらか一方です。</translation>
    </message>
    <message>
        <source>An identifier is not empty; an empty one presumably counts as absent, which would make the event anonymous.</source>
        <translation>識別子は空にできません。空の場合はおそらく指定なしとみなされ、匿名のイベントになります。</translation>
    </message>
    <message>
        <source>A session ID is &lt;device&gt;:&lt;session&gt;, two whole numbers of up to 64 bits or two UUIDs.</source>
        <translation>セッション ID は &lt;device&gt;:&lt;session&gt; の形で、64 ビットまでの整数 2 つまたは UUID 2 つです。</translation>
    </message>
    <message>
        <source>Fullstory&apos;s introduction calls session.uid not supported; its newer contract accepts it.</source>
        <translation>Fullstory の導入ガイドでは session.uid はサポート対象外ですが、新しい仕様では受け付けられます。</translation>
    </message>
    <message>
        <source>A user&apos;s ID names one person; a constant one collects many visitors into a mega user.</source>
        <translation>ユーザー ID は 1 人を表します。固定値だと多数の訪問者が 1 人の巨大ユーザーにまとまります。</translation>
    </message>
    <message>
        <source>An identifier has no white space around it; presumably it would count as a part of the ID.</source>
        <translation>識別子の前後に空白を置きません。おそらく ID の一部とみなされます。</translation>
    </message>
    <message>
        <source>An event without user and session makes a new user, shown as “(No name available)”.</source>
        <translation>ユーザーもセッションもないイベントは新しいユーザーを作り、「(No name available)」と表示されます。</translation>
    </message>
    <message>
        <source>“session.id” looks like an address, not like a session ID.</source>
        <translation>「session.id」はセッション ID ではなくアドレスのように見えます。</translation>
    </message>
    <message>
        <source>Use the part &lt;device&gt;:&lt;session&gt; of the replay URL.</source>
        <translation>リプレイ URL の &lt;device&gt;:&lt;session&gt; の部分を使ってください。</translation>
    </message>
    <message>
        <source>“session.id” has its colon written as %3A, which is for URLs only.</source>
        <translation>「session.id」のコロンが URL 用の %3A になっています。</translation>
    </message>
    <message>
        <source>In a JSON body it stays “:”.</source>
        <translation>JSON のボディでは「:」のままにします。</translation>
    </message>
    <message>
        <source>“session.id” has white space around it.</source>
        <translation>「session.id」の前後に空白があります。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>“session.id” is half a session ID: the lone “Session ID” shown in the app is not accepted.</source>
        <translation>「session.id」がセッション ID の半分だけです。アプリに表示される「Session ID」単独では受け付けられません。</translation>
    </message>
    <message>
        <source>Take &lt;device&gt;:&lt;session&gt; from the replay URL, or from FS(&apos;getSession&apos;, {format: &apos;id&apos;}).</source>
        <translation>リプレイ URL または FS(&apos;getSession&apos;, {format: &apos;id&apos;}) から &lt;device&gt;:&lt;session&gt; を取得してください。</translation>
    </message>
    <message>
        <source>“session.id” has a half of more than 64 bits.</source>
        <translation>「session.id」の片方が 64 ビットを超えています。</translation>
    </message>
    <message>
        <source>Copy the session ID again.</source>
        <translation>セッション ID をコピーし直してください。</translation>
    </message>
    <message>
        <source>“session.id” is not &lt;device&gt;:&lt;session&gt;, two whole numbers or two UUIDs.</source>
        <translation>「session.id」が &lt;device&gt;:&lt;session&gt; (整数 2 つまたは UUID 2 つ) ではありません。</translation>
    </message>
    <message>
        <source>Take it from the replay URL, or from FS(&apos;getSession&apos;, {format: &apos;id&apos;}).</source>
        <translation>リプレイ URL または FS(&apos;getSession&apos;, {format: &apos;id&apos;}) から取得してください。</translation>
    </message>
    <message>
        <source>“session.use_most_recent” is set, but no user is given whose session that would be.</source>
        <translation>「session.use_most_recent」がありますが、誰のセッションか指定されていません。</translation>
    </message>
    <message>
        <source>Give “user.id” or “user.uid”.</source>
        <translation>「user.id」または「user.uid」を指定してください。</translation>
    </message>
    <message>
        <source>Nothing identifies this event, so a new user is made for it. It likely uses one server event (inferred).</source>
        <translation>このイベントを識別するものがないため、新しいユーザーが作られます。サーバーイベントを 1 件消費する見込みです (推定)。</translation>
    </message>
    <message>
        <source>Give a user or a session if the event belongs to somebody.</source>
        <translation>誰かのイベントであれば、ユーザーまたはセッションを指定してください。</translation>
    </message>
    <message>
        <source>Prefer a Fullstory session ID.</source>
        <translation>Fullstory のセッション ID の使用をお勧めします。</translation>
    </message>
    <message>
        <source>“session.use_most_recent” is false, its default; an integration reports that it was once taken as true.</source>
        <translation>「session.use_most_recent」が既定値の false です。かつて true と扱われたという連携先の報告があります。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>省略してください。</translation>
    </message>
    <message>
        <source>Shorten it, or check that the right text was pasted.</source>
        <translation>短くするか、正しいテキストを貼り付けたか確認してください。</translation>
    </message>
    <message>
        <source>Give the real ID, or leave the user out.</source>
        <translation>本来の ID を指定するか、ユーザーを省略してください。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A name with its parents has at most {0} characters (documented for user properties only).</source>
        <translation>名前は親を含めて {0} 文字までです (ユーザープロパティについてのみ文書化)。</translation>
    </message>
    <message>
        <source>A value has at most {0} bytes (documented for user properties only).</source>
        <translation>値は {0} バイトまでです (ユーザープロパティについてのみ文書化)。</translation>
    </message>
    <message>
        <source>{0} seems to hold {1}.</source>
        <translation>{0} に{1}が含まれているようです。</translation>
    </message>
    <message>
        <source>{0} is not one of the known types; what becomes of it is not documented.</source>
        <translation>{0} は既知の型ではありません。どう扱われるかは文書化されていません。</translation>
    </message>
    <message>
        <source>Use one of {0}.</source>
        <translation>次のいずれかを使ってください: {0}。</translation>
    </message>
    <message>
        <source>{0} is an object, but the documentation names the types of nested values by dotted path.</source>
        <translation>{0} はオブジェクトですが、文書では入れ子の値の型をドット区切りのパスで指定します。</translation>
    </message>
    <message>
        <source>The name of {0} is not a letter followed by letters, digits and underscores. That rule is documented for user properties only.</source>
        <translation>{0} の名前が、英字で始まり英数字と下線が続く形ではありません。このルールはユーザープロパティについてのみ文書化されています。</translation>
    </message>
    <message>
        <source>{0} ends like a v1 name; v2 takes the suffix as a part of the name.</source>
        <translation>{0} の末尾が v1 の名前のようです。v2 では接尾辞も名前の一部になります。</translation>
    </message>
    <message>
        <source>Call it {0}.</source>
        <translation>{0} という名前にしてください。</translation>
    </message>
    <message>
        <source>{0} has more than {1} characters with its parents, the limit for user properties. None is published for events.</source>
        <translation>{0} は親を含めて {1} 文字を超えています (ユーザープロパティの上限)。イベントの上限は公開されていません。</translation>
    </message>
    <message>
        <source>{0} is an array of objects, which Fullstory does not support.</source>
        <translation>{0} はオブジェクトの配列で、Fullstory ではサポートされていません。</translation>
    </message>
    <message>
        <source>{0} will be taken as real, as every number without a schema.</source>
        <translation>スキーマのない数値はすべて real になるため、{0} は real として扱われます。</translation>
    </message>
    <message>
        <source>{0} has more than {1:,} bytes, the limit for user properties. None is published for events.</source>
        <translation>{0} は {1:,} バイトを超えています (ユーザープロパティの上限)。イベントの上限は公開されていません。</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>{0} differs from another name by case alone; whether that counts is not documented.</source>
        <translation>{0} は別の名前と大文字小文字だけが異なります。区別されるかは文書化されていません。</translation>
    </message>
    <message>
        <source>{0} is not an array of plain values of one type; what becomes of it is not documented.</source>
        <translation>{0} は単純な値の同じ型の配列ではありません。どう扱われるかは文書化されていません。</translation>
    </message>
    <message>
        <source>{0} looks like a date; without a schema it may stay a text.</source>
        <translation>{0} は日付のように見えます。スキーマがないと文字列のままになる可能性があります。</translation>
    </message>
    <message>
        <source>{0} has no value; what becomes of null, [] and {{}} is not documented.</source>
        <translation>{0} に値がありません。null、[]、{{}} の扱いは文書化されていません。</translation>
    </message>
    <message>
        <source>{0} declares a value that this event does not have; presumably that has no effect.</source>
        <translation>{0} はこのイベントにない値を宣言しています。おそらく効果はありません。</translation>
    </message>
    <message>
        <source>{0} is {1}, but the value is not written so; what becomes of it is not documented.</source>
        <translation>{0} は {1} ですが、値がその形式ではありません。どう扱われるかは文書化されていません。</translation>
    </message>
    <message>
        <source>Arrays of objects are not supported; what becomes of them is not documented.</source>
        <translation>オブジェクトの配列はサポートされていません。どう扱われるかは文書化されていません。</translation>
    </message>
    <message>
        <source>An array holds values of one type; what becomes of a mixed one is not documented.</source>
        <translation>配列の値は同じ型にします。混在した場合の扱いは文書化されていません。</translation>
    </message>
    <message>
        <source>A value is not null, [] or {}; what becomes of these is not documented.</source>
        <translation>値に null、[]、{} は使いません。それらの扱いは文書化されていません。</translation>
    </message>
    <message>
        <source>Every JSON number is taken as real, whole ones too, unless the schema says int.</source>
        <translation>JSON の数値は、スキーマで int としない限り、整数も含めてすべて real になります。</translation>
    </message>
    <message>
        <source>A date is declared as date in the schema; the sources differ on whether it is recognised without.</source>
        <translation>日付はスキーマで date と宣言します。宣言なしで認識されるかは資料によって異なります。</translation>
    </message>
    <message>
        <source>Names carry no type suffix in v2; v1 required one.</source>
        <translation>v2 の名前に型の接尾辞は付けません。v1 では必要でした。</translation>
    </message>
    <message>
        <source>A name starts with a letter and has letters, digits and underscores (documented for user properties only).</source>
        <translation>名前は英字で始まり、英数字と下線からなります (ユーザープロパティについてのみ文書化)。</translation>
    </message>
    <message>
        <source>Names do not differ by case alone.</source>
        <translation>大文字小文字だけが異なる名前は使いません。</translation>
    </message>
    <message>
        <source>Values hold no personal data such as e-mail addresses or card numbers, unless that is meant.</source>
        <translation>意図しない限り、値にメールアドレスやカード番号などの個人情報を含めません。</translation>
    </message>
    <message>
        <source>A schema names one of the ten known types; what becomes of another is not documented.</source>
        <translation>スキーマには既知の 10 の型のいずれかを書きます。それ以外の扱いは文書化されていません。</translation>
    </message>
    <message>
        <source>A schema entry names a property of this event, nested ones with dots.</source>
        <translation>スキーマの項目はこのイベントのプロパティを指し、入れ子はドットで表します。</translation>
    </message>
    <message>
        <source>A value is of the type that the schema declares; what becomes of others is documented for the client API only.</source>
        <translation>値はスキーマで宣言した型にします。それ以外の扱いはクライアント API についてのみ文書化されています。</translation>
    </message>
    <message>
        <source>Send it only if that is meant.</source>
        <translation>意図したものである場合だけ送信してください。</translation>
    </message>
    <message>
        <source>Write the whole path as one name, such as “location.code”.</source>
        <translation>「location.code」のようにパス全体を 1 つの名前として書いてください。</translation>
    </message>
    <message>
        <source>Rename it, for example with underscores.</source>
        <translation>下線を使うなどして名前を変えてください。</translation>
    </message>
    <message>
        <source>Shorten it if it does not arrive.</source>
        <translation>届かない場合は短くしてください。</translation>
    </message>
    <message>
        <source>Spread it over arrays of plain values, one for each field.</source>
        <translation>項目ごとに単純な値の配列に分けてください。</translation>
    </message>
    <message>
        <source>Declare it as int if it counts or identifies.</source>
        <translation>個数や識別番号なら int と宣言してください。</translation>
    </message>
    <message>
        <source>Use one spelling.</source>
        <translation>表記を 1 つに統一してください。</translation>
    </message>
    <message>
        <source>Use texts only, numbers only, or true and false only.</source>
        <translation>文字列だけ、数値だけ、または true と false だけにしてください。</translation>
    </message>
    <message>
        <source>Declare it as date.</source>
        <translation>date と宣言してください。</translation>
    </message>
    <message>
        <source>Write nested names with dots, or remove the entry.</source>
        <translation>入れ子の名前をドットで書くか、その項目を削除してください。</translation>
    </message>
    <message>
        <source>Change the value or its type.</source>
        <translation>値または型を変更してください。</translation>
    </message>
    <message>
        <source>a property of the event, such as prop.total&gt;10</source>
        <translation>イベントのプロパティ、例: prop.total&gt;10</translation>
    </message>
    <message>
        <source>both words, anywhere; a word of three letters or more finds longer ones</source>
        <translation>両方の単語 (場所は問わない)。3 文字以上の単語はより長い単語にも一致</translation>
    </message>
    <message>
        <source>these words side by side, as they stand</source>
        <translation>この並びのままの単語</translation>
    </message>
    <message>
        <source>a minus before any term leaves out what has it</source>
        <translation>条件の前のマイナスは、それを含むものを除外</translation>
    </message>
    <message>
        <source>either of two terms; OR binds closer than a blank</source>
        <translation>2 つの条件のどちらか。OR は空白より優先</translation>
    </message>
    <message>
        <source>a property of the event: = != &lt; &lt;= &gt; &gt;= compare, numbers to the last digit</source>
        <translation>イベントのプロパティ: = != &lt; &lt;= &gt; &gt;= で比較。数値は最後の桁まで比較</translation>
    </message>
    <message>
        <source>words of a property; names of inner properties follow points</source>
        <translation>プロパティ内の単語。内側のプロパティ名はドットの後に続ける</translation>
    </message>
    <message>
        <source>words of the event name</source>
        <translation>イベント名の単語</translation>
    </message>
    <message>
        <source>words of the user IDs</source>
        <translation>ユーザー ID の単語</translation>
    </message>
    <message>
        <source>words of the session IDs</source>
        <translation>セッション ID の単語</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>the identification mode</source>
        <translation>識別方法</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>the status of the answer</source>
        <translation>応答のステータス</translation>
    </message>
    <message>
        <source>the quota class</source>
        <translation>クォータの区分</translation>
    </message>
    <message>
        <source>how sure the quota class is</source>
        <translation>クォータの区分の確かさ</translation>
    </message>
    <message>
        <source>sent before then</source>
        <translation>それより前に送信</translation>
    </message>
    <message>
        <source>sent then or later</source>
        <translation>その時刻以降に送信</translation>
    </message>
    <message>
        <source>what it is marked as</source>
        <translation>付いている印</translation>
    </message>
    <message>
        <source>has this tag</source>
        <translation>このタグがある</translation>
    </message>
    <message>
        <source>words of the note</source>
        <translation>メモの単語</translation>
    </message>
    <message>
        <source>words of the idempotency key</source>
        <translation>冪等キーの単語</translation>
    </message>
    <message>
        <source>words of the body that was sent</source>
        <translation>送信したボディの単語</translation>
    </message>
    <message>
        <source>words of the answer</source>
        <translation>応答の単語</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23, a time such as 14:30, both as 2026-11-23T14:30, today, yesterday, or how long ago: 30min, 2h, 2d, 3w</source>
        <translation>2026-11-23 のような日付、14:30 のような時刻、両方の 2026-11-23T14:30、today、yesterday、またはどれだけ前か: 30min、2h、2d、3w</translation>
    </message>
    <message>
        <source>“{0}” is no value of {1}:; there are {2}.</source>
        <translation>「{0}」は {1}: の値ではありません。指定できるのは {2} です。</translation>
    </message>
    <message>
        <source>There is no key {0}.</source>
        <translation>{0} というキーはありません。</translation>
    </message>
    <message>
        <source>The keys are {0} and {1}. To look for the text itself, write it in quotes.</source>
        <translation>使えるキーは {0}、{1} です。テキストそのものを検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{0}, as in {1}</source>
        <translation>{0}、例: {1}</translation>
    </message>
    <message>
        <source>{0} stands between two terms. To look for the word, write it in quotes: &quot;{0}&quot;.</source>
        <translation>{0} は 2 つの条件の間に置きます。単語として検索するには引用符で囲んでください: &quot;{0}&quot;。</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>{0} のことですか?</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>{0} のいずれか</translation>
    </message>
    <message>
        <source>After {0} comes a comparison, such as {1}total&gt;10, or a word after a colon.</source>
        <translation>{0} の後には {1}total&gt;10 のような比較、またはコロンと単語が続きます。</translation>
    </message>
    <message>
        <source>After {0}: comes {1}.</source>
        <translation>{0}: の後に必要なもの: {1}。</translation>
    </message>
    <message>
        <source>After {0}: comes {1}; “{2}” has no word.</source>
        <translation>{0}: の後に必要なもの: {1}。「{2}」には単語がありません。</translation>
    </message>
    <message>
        <source>“{0}” is no status. Write one such as 200, a class such as 4xx, or a comparison such as &gt;=400.</source>
        <translation>「{0}」はステータスではありません。200 のようなステータス、4xx のような区分、&gt;=400 のような比較を書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is no time. Write {1}.</source>
        <translation>「{0}」は時刻ではありません。書けるもの: {1}。</translation>
    </message>
    <message>
        <source>After prop. comes the name of a property, such as prop.total&gt;10 or prop.items.sku:abc.</source>
        <translation>prop. の後にはプロパティ名を書きます。例: prop.total&gt;10、prop.items.sku:abc。</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}。</translation>
    </message>
    <message>
        <source>Server events: introduction</source>
        <translation>サーバーイベント: 導入</translation>
    </message>
    <message>
        <source>After {0}{1} comes what to compare with.</source>
        <translation>{0}{1} の後には比較する値が必要です。</translation>
    </message>
    <message>
        <source>“{0}” has no word. To compare exactly, write {1}=….</source>
        <translation>「{0}」には単語がありません。正確に比較するには {1}=… と書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is no number. To compare it as text, write it in quotes.</source>
        <translation>「{0}」は数値ではありません。文字列として比較するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A search has at most {0} terms.</source>
        <translation>検索の条件は {0} 個までです。</translation>
    </message>
    <message>
        <source>{0} No server event is used.</source>
        <translation>{0} サーバーイベントは消費されません。</translation>
    </message>
    <message>
        <source>{0} One server event is used.</source>
        <translation>{0} サーバーイベントを 1 件消費します。</translation>
    </message>
    <message>
        <source>{0} One server event is used (that Fullstory counts anonymous events so is inferred).</source>
        <translation>{0} サーバーイベントを 1 件消費します (Fullstory が匿名イベントをこう数えるというのは推定です)。</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>イベントの作成</translation>
    </message>
    <message>
        <source>Create events, session limits</source>
        <translation>イベントの作成、セッションの上限</translation>
    </message>
    <message>
        <source>Published Swagger file of the events API</source>
        <translation>公開されたイベント API の Swagger ファイル</translation>
    </message>
    <message>
        <source>Smoke tests of the official Node client</source>
        <translation>公式 Node クライアントのスモークテスト</translation>
    </message>
    <message>
        <source>Contract of September 2026, as kept by a Fullstory project</source>
        <translation>2026 年 9 月の仕様 (Fullstory のプロジェクト内)</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>カスタムプロパティ</translation>
    </message>
    <message>
        <source>Browser custom properties</source>
        <translation>ブラウザーのカスタムプロパティ</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>ユーザーの作成</translation>
    </message>
    <message>
        <source>Client API requirements</source>
        <translation>クライアント API の要件</translation>
    </message>
    <message>
        <source>Working with session ID values</source>
        <translation>セッション ID の扱い方</translation>
    </message>
    <message>
        <source>Mega users</source>
        <translation>巨大ユーザー</translation>
    </message>
    <message>
        <source>Idempotent requests</source>
        <translation>冪等なリクエスト</translation>
    </message>
    <message>
        <source>Who is this key</source>
        <translation>キーの所有者</translation>
    </message>
    <message>
        <source>Segment&apos;s Fullstory destination</source>
        <translation>Segment の Fullstory 連携</translation>
    </message>
    <message>
        <source>Our inference; no document says it</source>
        <translation>当ツールの推定 (文書なし)</translation>
    </message>
    <message>
        <source>A rule of this tool; the API knows nothing of it</source>
        <translation>このツールのルール (API は関知しません)</translation>
    </message>
    <message>
        <source>{0}: after “{1}” may stand {2}, not {3}.</source>
        <translation>{0}: 「{1}」の後に書けるのは {2} で、{3} は書けません。</translation>
    </message>
    <message>
        <source>{0}: a choice needs 2 to {1} options with commas between them, none empty.</source>
        <translation>{0}: choice には空でない選択肢をコンマ区切りで 2 ~ {1} 個書きます。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{0} is no variable. Write a name such as {{{{order_id}}}}, or one of {{{{ask:name}}}}, {{{{now}}}}, {{{{uuid}}}}, {{{{choice:a,b}}}}. {1}</source>
        <translation>{0} は変数ではありません。{{{{order_id}}}} のような名前か、{{{{ask:name}}}}、{{{{now}}}}、{{{{uuid}}}}、{{{{choice:a,b}}}} のいずれかを書いてください。{1}</translation>
    </message>
    <message>
        <source>To send the braces themselves, write a backslash before them.</source>
        <translation>波括弧そのものを送信するには、前にバックスラッシュを付けます。</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} または {1}</translation>
    </message>
    <message>
        <source>Folders lie at most {0} deep in each other. Put it further out.</source>
        <translation>フォルダーの入れ子は {0} 段までです。もっと上に置いてください。</translation>
    </message>
    <message>
        <source>“|{0}” stands inside a longer text.</source>
        <translation>「|{0}」が長い文字列の中にあります。</translation>
    </message>
    <message>
        <source>“{0}” must be true or false: {1} is neither.</source>
        <translation>「{0}」は true か false である必要があります。{1} はどちらでもありません。</translation>
    </message>
    <message>
        <source>{0} has a variable in its name.</source>
        <translation>{0} の名前に変数があります。</translation>
    </message>
    <message>
        <source>“{0}” is asked for before each send.</source>
        <translation>「{0}」は送信のたびに確認されます。</translation>
    </message>
    <message>
        <source>“{0}” must be a number: {1}</source>
        <translation>「{0}」は数値である必要があります: {1}</translation>
    </message>
    <message>
        <source>The variable “{0}” has no value in the environment {1}.</source>
        <translation>変数「{0}」の値が環境 {1} にありません。</translation>
    </message>
    <message>
        <source>Every variable has a value before an event is sent.</source>
        <translation>送信前に、すべての変数に値が必要です。</translation>
    </message>
    <message>
        <source>A question is answered before each send; the answer is kept nowhere.</source>
        <translation>質問には送信のたびに答えます。回答はどこにも保存されません。</translation>
    </message>
    <message>
        <source>Double braces hold a variable, a question or a built-in.</source>
        <translation>二重の波括弧には変数、質問、または組み込みのものを書きます。</translation>
    </message>
    <message>
        <source>A variable&apos;s value fits the form that its place asks for.</source>
        <translation>変数の値は、その場所で必要な形式に合わせます。</translation>
    </message>
    <message>
        <source>Variables stand in values, not in the names of members.</source>
        <translation>変数は値の中で使い、メンバー名の中では使いません。</translation>
    </message>
    <message>
        <source>Give it one under Variables, or put a backslash before the braces to send them as they are.</source>
        <translation>「変数」で値を設定するか、波括弧をそのまま送信する場合は前にバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>Correct it, or put a backslash before the braces.</source>
        <translation>修正するか、波括弧の前にバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>Make it the whole value, or leave the form out.</source>
        <translation>値全体にするか、形式の指定を省いてください。</translation>
    </message>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>今は何もする必要はありません。</translation>
    </message>
    <message>
        <source>Give it another value.</source>
        <translation>別の値を指定してください。</translation>
    </message>
    <message>
        <source>Write the name itself.</source>
        <translation>名前そのものを書いてください。</translation>
    </message>
    <message>
        <source>The variable “{0}” has no value.</source>
        <translation>変数「{0}」に値がありません。</translation>
    </message>
    <message>
        <source>The moment lies outside the calendar.</source>
        <translation>日時がカレンダーの範囲外です。</translation>
    </message>
    <message>
        <source>Shift it by less.</source>
        <translation>ずらす量を小さくしてください。</translation>
    </message>
    <message>
        <source>The value of {0} has more than {1:,} characters. Shorten it.</source>
        <translation>{0} の値が {1:,} 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The value of {0} looks like an API key. Keys belong into the keyring, under Key.</source>
        <translation>{0} の値が API キーのようです。キーは「キー」からキーリングに保存してください。</translation>
    </message>
    <message>
        <source>A name has 1 to {0} characters and no space at its ends: {1} has not.</source>
        <translation>名前は 1 ~ {0} 文字で、前後に空白を置けません: {1}。</translation>
    </message>
    <message>
        <source>{0} holds {1}, which no file&apos;s name can hold everywhere. Leave it out.</source>
        <translation>{0} に、ファイル名で使えないことのある {1} が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>{0} means something else to some computers. Choose another name.</source>
        <translation>{0} は一部のコンピューターで別の意味を持ちます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Add &quot;{0}&quot;: {1}, and put the event under &quot;event&quot;.</source>
        <translation>&quot;{0}&quot;: {1} を追加し、イベントを &quot;event&quot; の下に置いてください。</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program ({0} instead of {1}).</source>
        <translation>このプログラムの新しいバージョンで書かれています ({1} ではなく {0})。</translation>
    </message>
    <message>
        <source>“about” must be a text of at most {0} characters.</source>
        <translation>「about」は {0} 文字までの文字列である必要があります。</translation>
    </message>
    <message>
        <source>The file has more than {0:,} bytes.</source>
        <translation>ファイルが {0:,} バイトを超えています。</translation>
    </message>
    <message>
        <source>Begin with {{ and “{0}”.</source>
        <translation>{{ と「{0}」で始めてください。</translation>
    </message>
    <message>
        <source>Write {0}.</source>
        <translation>{0} と書いてください。</translation>
    </message>
    <message>
        <source>“values” has more than {0} entries.</source>
        <translation>「values」の項目が {0} 個を超えています。</translation>
    </message>
    <message>
        <source>Write it in quotes, and {{{{{0}|number}}}} or |bool in the event.</source>
        <translation>引用符で囲み、イベントでは {{{{{0}|number}}}} または |bool を使ってください。</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>{0} 行目: {1}</translation>
    </message>
    <message>
        <source>See column {0}.</source>
        <translation>{0} 列目を確認してください。</translation>
    </message>
    <message>
        <source>{0} is no part of a template.</source>
        <translation>{0} はテンプレートの項目ではありません。</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>使えるのは {0} です。</translation>
    </message>
    <message>
        <source>The value of {0} is not a text.</source>
        <translation>{0} の値が文字列ではありません。</translation>
    </message>
    <message>
        <source>{0} cannot be a variable&apos;s name. Begin with a letter, go on with letters, digits, “_”, “.” and “-”; now, uuid, choice and ask are taken.</source>
        <translation>{0} は変数名にできません。英字で始め、英数字と「_」「.」「-」を続けてください。now、uuid、choice、ask は使えません。</translation>
    </message>
    <message>
        <source>Give each event a file.</source>
        <translation>イベントごとに別のファイルにしてください。</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>ファイルに JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>1 つを残してください。</translation>
    </message>
    <message>
        <source>The file does not say that it is a template.</source>
        <translation>テンプレートであることがファイルに書かれていません。</translation>
    </message>
    <message>
        <source>The version must be a whole number.</source>
        <translation>バージョンは整数である必要があります。</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>プログラムを更新してください。</translation>
    </message>
    <message>
        <source>“event” must be an object: the event as the API takes it.</source>
        <translation>「event」は、API が受け付けるイベントのオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>Shorten it, or leave it out.</source>
        <translation>短くするか省略してください。</translation>
    </message>
    <message>
        <source>“values” must be an object of names and texts.</source>
        <translation>「values」は名前と文字列のオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>Mend it.</source>
        <translation>修正してください。</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>いくつか削除してください。</translation>
    </message>
    <message>
        <source>… and {0:,} more.</source>
        <translation>… ほか {0:,} 件。</translation>
    </message>
    <message>
        <source>Where it landed is not known: the answer does not say.</source>
        <translation>到着先は不明です。応答には示されていません。</translation>
    </message>
    <message>
        <source>one for each event</source>
        <translation>イベントごとに 1 人</translation>
    </message>
    <message>
        <source>identified as documents do not say</source>
        <translation>文書にない方法で識別</translation>
    </message>
    <message>
        <source>User not known</source>
        <translation>ユーザー不明</translation>
    </message>
    <message>
        <source>Quota unknown</source>
        <translation>クォータは不明</translation>
    </message>
    <message>
        <source>in a session</source>
        <translation>セッション内</translation>
    </message>
    <message>
        <source>with the user, in no session</source>
        <translation>ユーザーに保持、セッションなし</translation>
    </message>
    <message>
        <source>with a new anonymous user, in no session</source>
        <translation>新しい匿名ユーザーに保持、セッションなし</translation>
    </message>
    <message>
        <source>not known where</source>
        <translation>場所は不明</translation>
    </message>
    <message>
        <source>{0} at {1}, identified by {2}: {3}. {4} {5}</source>
        <translation>{0} ({1})、識別方法 {2}: {3}。{4} {5}</translation>
    </message>
    <message>
        <source>{0}, sent now, would land {1}. {2}</source>
        <translation>{0} を今送信した場合: {1}。{2}</translation>
    </message>
    <message>
        <source>{0} ({1}).</source>
        <translation>{0} ({1})。</translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}、{1}。</translation>
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
        <translation>このイベント</translation>
    </message>
    <message>
        <source>{0} would not land: {1}</source>
        <translation>{0} は受け付けられません: {1}</translation>
    </message>
    <message>
        <source>“{0}, most recent session”</source>
        <translation>「{0}、直近のセッション」</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>Session {0} ({1})</source>
        <translation>セッション {0} ({1})</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>セッション {0}</translation>
    </message>
    <message>
        <source>began {0}</source>
        <translation>開始 {0}</translation>
    </message>
    <message>
        <source>in session {0}</source>
        <translation>セッション {0} 内</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>next event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>last active {0}</source>
        <translation>最終操作 {0}</translation>
    </message>
    <message>
        <source>last activity not known</source>
        <translation>最終操作は不明</translation>
    </message>
    <message>
        <source>ended by hand {0}</source>
        <translation>手動で終了 {0}</translation>
    </message>
    <message>
        <source>over its page limit</source>
        <translation>ページ数の上限を超過</translation>
    </message>
    <message>
        <source>The clock stands still at {0} UTC.</source>
        <translation>時計は {0} UTC で停止しています。</translation>
    </message>
    <message>
        <source>The clock runs at {0} UTC.</source>
        <translation>時計は動いており、{0} UTC です。</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>ユーザーはまだいません。</translation>
    </message>
    <message>
        <source>how long they lasted is not known</source>
        <translation>継続時間は不明</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>ユーザー 1 人</translation>
    </message>
    <message>
        <source>{0:,} users</source>
        <translation>ユーザー {0:,} 人</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>セッション 1 件</translation>
    </message>
    <message>
        <source>{0:,} sessions</source>
        <translation>セッション {0:,} 件</translation>
    </message>
    <message>
        <source>The latest: {0}</source>
        <translation>最新: {0}</translation>
    </message>
    <message>
        <source>a new user</source>
        <translation>新しいユーザー</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>拒否される</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>終了 {0}</translation>
    </message>
    <message>
        <source>1 older event kept no more.</source>
        <translation>それより古い 1 件のイベントは保存されていません。</translation>
    </message>
    <message>
        <source>{0:,} older events kept no more.</source>
        <translation>それより古い {0:,} 件のイベントは保存されていません。</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>イベント 1 件</translation>
    </message>
    <message>
        <source>{0:,} events</source>
        <translation>イベント {0:,} 件</translation>
    </message>
    <message>
        <source>Sent; the answer was {0}. {1}</source>
        <translation>送信済み。応答は {0} でした。{1}</translation>
    </message>
    <message>
        <source>Line {0}: nobody knows how to “{1}”. What can happen: {2}.</source>
        <translation>{0} 行目: 「{1}」はできません。できること: {2}。</translation>
    </message>
    <message>
        <source>A tour has at most {0} kB.</source>
        <translation>ツアーは {0} kB までです。</translation>
    </message>
    <message>
        <source>There is no slide. Begin each with a line such as: == A visit begins</source>
        <translation>スライドがありません。各スライドは == A visit begins のような行で始めます。</translation>
    </message>
    <message>
        <source>A tour has at most {0} slides, on which {1} things happen in all.</source>
        <translation>ツアーのスライドは {0} 枚まで、動作は合計 {1} 件までです。</translation>
    </message>
    <message>
        <source>Seed: “{0}” is not a whole number. Write, say, Seed: 7.</source>
        <translation>Seed: 「{0}」は整数ではありません。例: Seed: 7。</translation>
    </message>
    <message>
        <source>Starts: “{0}” is not a moment with its time zone. Write 2026-03-02T10:00:00Z.</source>
        <translation>Starts: 「{0}」はタイムゾーン付きの日時ではありません。2026-03-02T10:00:00Z のように書いてください。</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” cannot be read. Write: {2}.</source>
        <translation>{0} 行目: 「{1}」を読み取れません。書き方: {2}。</translation>
    </message>
    <message>
        <source>Line {0}: an event by {1} is for nobody known. Write: {2}.</source>
        <translation>{0} 行目: {1} のイベントには相手を指定しません。書き方: {2}。</translation>
    </message>
    <message>
        <source>Line {0}: an event by {1} needs an ID. Write: {2}.</source>
        <translation>{0} 行目: {1} のイベントには ID が必要です。書き方: {2}。</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is no identification mode. There are: {2}.</source>
        <translation>{0} 行目: 「{1}」は識別方法ではありません。指定できるもの: {2}。</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is no span of time. Write: {2}.</source>
        <translation>{0} 行目: 「{1}」は時間の長さではありません。書き方: {2}。</translation>
    </message>
    <message>
        <source>Line {0}: “{1}” is neither Title:, Seed: nor Starts:. Slides begin with ==.</source>
        <translation>{0} 行目: 「{1}」は Title:、Seed:、Starts: のいずれでもありません。スライドは == で始めます。</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: {2}</source>
        <translation>{0} 行 {1} 列: {2}</translation>
    </message>
    <message>
        <source>The body is not an object. It begins with { and ends with }.</source>
        <translation>ボディがオブジェクトではありません。{ で始まり } で終わる必要があります。</translation>
    </message>
    <message>
        <source>What is typed as JSON is one event that the form can show; this tool sends no text that it cannot.</source>
        <translation>JSON として入力するのは、フォームで表示できる 1 件のイベントです。それ以外のテキストは送信しません。</translation>
    </message>
    <message>
        <source>{0} is switched off. The menu View allows it.</source>
        <translation>{0} はオフです。「表示」メニューで許可できます。</translation>
    </message>
    <message>
        <source>Mend it, or use the form&apos;s text.</source>
        <translation>修正するか、フォームのテキストを使ってください。</translation>
    </message>
    <message>
        <source>{0} has members that no form of identification has together. Keep one form.</source>
        <translation>{0} に、どの識別方法でも同時に使われないメンバーがあります。1 つの方法を残してください。</translation>
    </message>
    <message>
        <source>{0} and {1} stand together: two forms of identification. Keep one.</source>
        <translation>{0} と {1} が同時にあります。識別方法が 2 つです。1 つを残してください。</translation>
    </message>
    <message>
        <source>{0} names no user. Add user.id or user.uid, or remove it.</source>
        <translation>{0} にユーザーの指定がありません。user.id か user.uid を追加するか、これを削除してください。</translation>
    </message>
    <message>
        <source>{0} holds what the form cannot show, such as a member without a name.</source>
        <translation>{0} に、名前のないメンバーなど、フォームで表示できないものが含まれています。</translation>
    </message>
    <message>
        <source>{0} stands more than once. Keep one.</source>
        <translation>{0} が重複しています。1 つを残してください。</translation>
    </message>
    <message>
        <source>{0} is not true. Write true, or remove it.</source>
        <translation>{0} が true ではありません。true と書くか削除してください。</translation>
    </message>
    <message>
        <source>{0} is not a text. Put it in double quotes.</source>
        <translation>{0} が文字列ではありません。二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no environment “{0}” any more, so it cannot be asked.</source>
        <translation>環境「{0}」はもうないため、問い合わせできません。</translation>
    </message>
    <message>
        <source>“{0}” has another address now than when this was sent, so it cannot be asked.</source>
        <translation>「{0}」のアドレスが送信時と異なるため、問い合わせできません。</translation>
    </message>
    <message>
        <source>It was read back from session {0}, and an event in a session uses no server event (documented).</source>
        <translation>セッション {0} から読み戻されました。セッション内のイベントはサーバーイベントを消費しません (文書に記載)。</translation>
    </message>
    <message>
        <source>It was read back from session {0},</source>
        <translation>セッション {0} から読み戻されました。</translation>
    </message>
    <message>
        <source>Sessions can be listed by a user&apos;s own ID, but not by Fullstory&apos;s user ID (documented).</source>
        <translation>セッションは自社のユーザー ID では一覧できますが、Fullstory のユーザー ID ではできません (文書に記載)。</translation>
    </message>
    <message>
        <source>It was sent for a user without a session; such an event cannot be read back (documented).</source>
        <translation>セッションのないユーザー宛てに送信されました。このようなイベントは読み戻せません (文書に記載)。</translation>
    </message>
    <message>
        <source>It was sent for nobody known; such an event cannot be read back (documented).</source>
        <translation>該当ユーザーなしで送信されました。このようなイベントは読み戻せません (文書に記載)。</translation>
    </message>
    <message>
        <source>Only an event that was accepted can have joined a session.</source>
        <translation>セッションに参加しうるのは、受け付けられたイベントだけです。</translation>
    </message>
    <message>
        <source>base URL: it must begin with https:// and a host, or with http:// for this computer. Write it as {0}.</source>
        <translation>ベース URL: https:// とホスト名で始まる必要があります。このコンピューターの場合は http:// も使えます。例: {0}</translation>
    </message>
    <message>
        <source>No request in this HAR file was sent to the events API. It has entries: {0:,}.</source>
        <translation>この HAR ファイルにイベント API 宛てのリクエストはありません。エントリ: {0:,} 件。</translation>
    </message>
    <message>
        <source>There are {0:,} requests to the events API in this HAR file; the first was taken.</source>
        <translation>この HAR ファイルにはイベント API へのリクエストが {0:,} 件あります。最初のものを取り込みました。</translation>
    </message>
    <message>
        <source>Requests in this HAR file that are not for the events API: {0:,} of {1:,}.</source>
        <translation>この HAR ファイルでイベント API 宛てではないリクエスト: {1:,} 件中 {0:,} 件。</translation>
    </message>
    <message>
        <source>Its body is of no documented identification mode.</source>
        <translation>ボディの識別方法が文書にあるものではありません。</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>セッション ID</translation>
    </message>
    <message>
        <source>device:session, or paste a replay URL</source>
        <translation>device:session、またはリプレイ URL を貼り付け</translation>
    </message>
    <message>
        <source>Session UID</source>
        <translation>セッション UID</translation>
    </message>
    <message>
        <source>the ID your application gave the session</source>
        <translation>自社アプリがセッションに付けた ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>the ID that Fullstory gave the user</source>
        <translation>Fullstory がユーザーに付けた ID</translation>
    </message>
    <message>
        <source>User UID</source>
        <translation>ユーザー UID</translation>
    </message>
    <message>
        <source>the ID that your application gives the user</source>
        <translation>自社アプリがユーザーに付ける ID</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>文書あり</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <source>{0} errors</source>
        <translation>エラー {0} 件</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation>警告 {0} 件</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>注意 1 件</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>注意 {0} 件</translation>
    </message>
    <message>
        <source>A row of {0} belongs to no exchange.</source>
        <translation>{0} に、どのやり取りにも属さない行があります。</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>検索インデックスが破損しています。</translation>
    </message>
    <message>
        <source>It was still under way when it was exported.</source>
        <translation>エクスポート時にまだ処理中でした。</translation>
    </message>
    <message>
        <source>The history {0} is being repaired by another copy of FS Event Studio. Start again when it is done.</source>
        <translation>履歴 {0} は別の FS Event Studio が修復中です。終わってから起動し直してください。</translation>
    </message>
    <message>
        <source>The history {0} was written by a newer FS Event Studio: its version is {1}, this program knows versions up to {2}. Update FS Event Studio, or choose another folder with --data-dir.</source>
        <translation>履歴 {0} は新しい FS Event Studio で書き込まれています。バージョンは {1} で、このプログラムが対応するのは {2} までです。FS Event Studio を更新するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is a database of another program. Move it elsewhere, or choose another folder with --data-dir.</source>
        <translation>{0} は別のプログラムのデータベースです。移動するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>What came of it could not be read when the history was repaired.</source>
        <translation>履歴の修復時に、結果を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Exchange {0} cannot be read: its record in {1} is damaged. Other exchanges are not concerned.</source>
        <translation>やり取り {0} を読み取れません。{1} 内のレコードが破損しています。ほかのやり取りには影響ありません。</translation>
    </message>
    <message>
        <source>The history {0} cannot be opened or written. Make the file and its folder writable for you, or choose another folder with --data-dir.</source>
        <translation>履歴 {0} を開けないか、書き込めません。ファイルとフォルダーを書き込み可能にするか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The history {0} is locked by another program. Close that program, or wait until it is done, then try again.</source>
        <translation>履歴 {0} は別のプログラムがロックしています。そのプログラムを閉じるか、終わるのを待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full, so that the history {0} cannot grow. Free some space and try again; what was written before is safe.</source>
        <translation>ディスクがいっぱいのため、履歴 {0} に書き込めません。空きを作って、もう一度お試しください。これまでに書き込んだものは無事です。</translation>
    </message>
    <message>
        <source>The disk failed to read or write the history {0}. Check the disk and its free space, then try again; what was written before is safe.</source>
        <translation>ディスクで履歴 {0} の読み書きに失敗しました。ディスクと空き容量を確認して、もう一度お試しください。これまでに書き込んだものは無事です。</translation>
    </message>
    <message>
        <source>The history {0} can only be read here, so that nothing was done: an event is written down before it is sent. Make the file and its folder writable for you and start again, or choose another folder with --data-dir.</source>
        <translation>履歴 {0} は読み取り専用のため、何も行いませんでした。イベントは送信前に記録されます。ファイルとフォルダーを書き込み可能にして起動し直すか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The history {0} is damaged, or it is not a history. What is readable can be rescued: with History &gt; Check and repair in the window, or with “fs-event-studio history check --repair” when all windows are closed. The damaged file is set aside, never removed. Backups, if there are, lie beside it.</source>
        <translation>履歴 {0} は破損しているか、履歴ではありません。読み取れるものは、ウィンドウの［履歴］&gt;［確認と修復］、またはすべてのウィンドウを閉じてから「fs-event-studio history check --repair」で救出できます。破損したファイルは別名で残し、削除しません。バックアップがあれば同じ場所にあります。</translation>
    </message>
    <message>
        <source>The history {0} cannot be opened: {1}. Mend this, or choose another folder with --data-dir.</source>
        <translation>履歴 {0} を開けません: {1}。これを解決するか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is too full to tidy up the history {0}: that takes {1:,} bytes for a moment, and {2:,} are free. Free some space and try again; nothing was changed by this step.</source>
        <translation>ディスクの空きが足りないため、履歴 {0} を整理できません。一時的に {1:,} バイト必要ですが、空きは {2:,} バイトです。空きを作って、もう一度お試しください。この操作では何も変更されていません。</translation>
    </message>
    <message>
        <source>Another copy of FS Event Studio is tidying up the history {0}. Try again when it is done.</source>
        <translation>別の FS Event Studio が履歴 {0} を整理中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is no object.</source>
        <translation>オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Write members in { }.</source>
        <translation>メンバーを { } の中に書いてください。</translation>
    </message>
    <message>
        <source>This is no text of a fitting length.</source>
        <translation>適切な長さの文字列ではありません。</translation>
    </message>
    <message>
        <source>Write {0} to {1} characters in quotes.</source>
        <translation>{0} ～ {1} 文字を引用符の中に書いてください。</translation>
    </message>
    <message>
        <source>This is no whole number in its range.</source>
        <translation>範囲内の整数ではありません。</translation>
    </message>
    <message>
        <source>Write one from {0} to {1}.</source>
        <translation>{0} ～ {1} を書いてください。</translation>
    </message>
    <message>
        <source>This is no number in its range.</source>
        <translation>範囲内の数値ではありません。</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>true でも false でもありません。</translation>
    </message>
    <message>
        <source>Write one of them, without quotes.</source>
        <translation>どちらかを引用符なしで書いてください。</translation>
    </message>
    <message>
        <source>This is no moment with a time zone.</source>
        <translation>タイムゾーン付きの日時ではありません。</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>文字列ではありません。</translation>
    </message>
    <message>
        <source>Write the body in quotes.</source>
        <translation>ボディを引用符の中に書いてください。</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>選択肢のいずれでもありません。</translation>
    </message>
    <message>
        <source>Write one of: {0}.</source>
        <translation>次のいずれかを書いてください: {0}。</translation>
    </message>
    <message>
        <source>This is no list of a fitting length.</source>
        <translation>適切な長さのリストではありません。</translation>
    </message>
    <message>
        <source>Write at most {0} items in [ ].</source>
        <translation>[ ] の中に {0} 個まで書いてください。</translation>
    </message>
    <message>
        <source>{0} is not known here.</source>
        <translation>{0} はここでは使えません。</translation>
    </message>
    <message>
        <source>Known are: {0}.</source>
        <translation>使えるもの: {0}。</translation>
    </message>
    <message>
        <source>These are no hexadecimal digits.</source>
        <translation>16 進数ではありません。</translation>
    </message>
    <message>
        <source>Write an even number of 0-9 and a-f.</source>
        <translation>0-9 と a-f を偶数個書いてください。</translation>
    </message>
    <message>
        <source>There is no user {0}.</source>
        <translation>ユーザー {0} はいません。</translation>
    </message>
    <message>
        <source>There is no session {0}.</source>
        <translation>セッション {0} はありません。</translation>
    </message>
    <message>
        <source>There is a user {0} already.</source>
        <translation>ユーザー {0} は既にいます。</translation>
    </message>
    <message>
        <source>It would be refused with {0}: {1}</source>
        <translation>{0} で拒否されます: {1}</translation>
    </message>
    <message>
        <source>{0} can be reached from other computers. If you mean it, allow it (--allow-remote); else take {1}.</source>
        <translation>{0} はほかのコンピューターから接続できます。意図したものなら許可し (--allow-remote)、そうでなければ {1} を使ってください。</translation>
    </message>
    <message>
        <source>“{0}” is no IP address. Give one such as {1}.</source>
        <translation>「{0}」は IP アドレスではありません。{1} のように指定してください。</translation>
    </message>
    <message>
        <source>The sandbox cannot listen at {0}, port {1}: {2}. Take another port; 0 means any free one.</source>
        <translation>サンドボックスは {0} のポート {1} で待ち受けできません: {2}。別のポートを使ってください。0 は空いているポートを意味します。</translation>
    </message>
    <message>
        <source>Session {0} was active after that already.</source>
        <translation>セッション {0} では、それより後の操作が既にあります。</translation>
    </message>
    <message>
        <source>There is a session {0} already, under one of its ids.</source>
        <translation>セッション {0} は、いずれかの ID で既にあります。</translation>
    </message>
    <message>
        <source>There is a world “{0}” already. Take another name, or replace it.</source>
        <translation>ワールド「{0}」は既にあります。別の名前にするか、置き換えてください。</translation>
    </message>
    <message>
        <source>It joined the session that session.id names.</source>
        <translation>session.id が指すセッションに参加しました。</translation>
    </message>
    <message>
        <source>It joined the session that has this session.uid.</source>
        <translation>この session.uid のセッションに参加しました。</translation>
    </message>
    <message>
        <source>No session had this session.uid, so one was started for a new anonymous user (assumed).</source>
        <translation>この session.uid のセッションがなかったため、新しい匿名ユーザーのセッションを開始しました (仮定)。</translation>
    </message>
    <message>
        <source>The user&apos;s most recent session was active {0} ago, within 30 minutes.</source>
        <translation>ユーザーの直近のセッションの操作は {0} 前で、30 分以内でした。</translation>
    </message>
    <message>
        <source>The user&apos;s most recent session is over its page limit, so a new session was started.</source>
        <translation>ユーザーの直近のセッションがページ数の上限を超えているため、新しいセッションを開始しました。</translation>
    </message>
    <message>
        <source>It names a user and no session, so it stayed with the user.</source>
        <translation>ユーザーの指定があり、セッションの指定がないため、ユーザーに保持されました。</translation>
    </message>
    <message>
        <source>Its own timestamp is more than 30 minutes old, so it stayed with the user.</source>
        <translation>イベントのタイムスタンプが 30 分より前のため、ユーザーに保持されました。</translation>
    </message>
    <message>
        <source>The user has no session, so it stayed with the user.</source>
        <translation>ユーザーにセッションがないため、ユーザーに保持されました。</translation>
    </message>
    <message>
        <source>The user&apos;s recent sessions are over their page limit, so it stayed with the user.</source>
        <translation>ユーザーの直近のセッションがページ数の上限を超えているため、ユーザーに保持されました。</translation>
    </message>
    <message>
        <source>The user was last active {0} ago, not within 30 minutes, so it stayed with the user.</source>
        <translation>ユーザーの最終操作は {0} 前で、30 分以内ではないため、ユーザーに保持されました。</translation>
    </message>
    <message>
        <source>This user.uid was new, so a user without a session was made for it.</source>
        <translation>この user.uid は新しいため、セッションのないユーザーが作られました。</translation>
    </message>
    <message>
        <source>Nothing identifies the event, so a new anonymous user was made for it.</source>
        <translation>イベントを識別するものがないため、新しい匿名ユーザーが作られました。</translation>
    </message>
    <message>
        <source>Nobody has this user.id, so it was kept for a new anonymous user (assumed).</source>
        <translation>この user.id のユーザーはいないため、新しい匿名ユーザーに保持されました (仮定)。</translation>
    </message>
    <message>
        <source>No session has this session.id, so it was kept without a session, for a new anonymous user (whose event it then is, is assumed).</source>
        <translation>この session.id のセッションがないため、セッションなしで新しい匿名ユーザーに保持されました (誰のイベントになるかは仮定です)。</translation>
    </message>
    <message>
        <source>This session.id cannot be one, so it was kept without a session, for a new anonymous user (that it is accepted, is assumed).</source>
        <translation>この session.id はセッション ID としてありえないため、セッションなしで新しい匿名ユーザーに保持されました (受け付けられることは仮定です)。</translation>
    </message>
    <message>
        <source>No session has this session.uid, so it was kept without a session, for a new anonymous user (assumed).</source>
        <translation>この session.uid のセッションがないため、セッションなしで新しい匿名ユーザーに保持されました (仮定)。</translation>
    </message>
    <message>
        <source>The world holds {0} running sessions, the most it takes.</source>
        <translation>ワールドの継続中のセッションが上限の {0} 件に達しています。</translation>
    </message>
    <message>
        <source>The world holds {0} users, the most it takes.</source>
        <translation>ワールドのユーザーが上限の {0} 人に達しています。</translation>
    </message>
    <message>
        <source>There is no user {0} for session {1}.</source>
        <translation>セッション {1} のユーザー {0} がいません。</translation>
    </message>
    <message>
        <source>It would have started a session, but: {0}</source>
        <translation>セッションを開始するはずでしたが: {0}</translation>
    </message>
    <message>
        <source>A session of {0} is now over its page limit</source>
        <translation>{0} のセッションがページ数の上限を超えました</translation>
    </message>
    <message>
        <source>A session of {0} is no longer over its page limit</source>
        <translation>{0} のセッションはページ数の上限内に戻りました</translation>
    </message>
    <message>
        <source>The {0:,} events that came in since went with it; Redo brings all of it again.</source>
        <translation>その後に届いた {0:,} 件のイベントも取り消されました。「やり直し」ですべて元に戻ります。</translation>
    </message>
    <message>
        <source>The clock was set to {0} UTC</source>
        <translation>時計を {0} UTC に設定しました</translation>
    </message>
    <message>
        <source>The event that came in since went with it; Redo brings all of it again.</source>
        <translation>その後に届いた 1 件のイベントも取り消されました。「やり直し」ですべて元に戻ります。</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>元に戻しました: {0}。</translation>
    </message>
    <message>
        <source>The world was saved as {0}.</source>
        <translation>ワールドを {0} として保存しました。</translation>
    </message>
    <message>
        <source>The world of {0} was loaded.</source>
        <translation>{0} のワールドを読み込みました。</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>Again: {0}.</source>
        <translation>やり直しました: {0}。</translation>
    </message>
    <message>
        <source>The clock was stopped</source>
        <translation>時計を止めました</translation>
    </message>
    <message>
        <source>The clock runs again</source>
        <translation>時計が再び動き出しました</translation>
    </message>
    <message>
        <source>The clock went {0} forward</source>
        <translation>時計を {0} 進めました</translation>
    </message>
    <message>
        <source>Activity of {0}</source>
        <translation>{0} の操作</translation>
    </message>
    <message>
        <source>A session of {0} was ended</source>
        <translation>{0} のセッションを終了しました</translation>
    </message>
    <message>
        <source>The user has no session. Start a visit first.</source>
        <translation>ユーザーにセッションがありません。先に訪問を開始してください。</translation>
    </message>
    <message>
        <source>an anonymous visitor</source>
        <translation>匿名の訪問者</translation>
    </message>
    <message>
        <source>The world of {0} was loaded</source>
        <translation>{0} のワールドを読み込みました</translation>
    </message>
    <message>
        <source>A visit of {0} began</source>
        <translation>{0} の訪問が始まりました</translation>
    </message>
    <message>
        <source>The visitor signed in as {0}</source>
        <translation>訪問者が {0} としてサインインしました</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>元に戻す操作がありません。</translation>
    </message>
    <message>
        <source>There is no step to take again.</source>
        <translation>やり直す操作がありません。</translation>
    </message>
    <message>
        <source>a new anonymous visitor</source>
        <translation>新しい匿名の訪問者</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>{0} 行目: {1}</translation>
    </message>
    <message>
        <source>Line {0}: {1} is there already. Write: visit {1}.</source>
        <translation>{0} 行目: {1} は既にいます。書き方: visit {1}。</translation>
    </message>
    <message>
        <source>Line {0}: nobody is called {1}. Write: arrive {1}.</source>
        <translation>{0} 行目: {1} はいません。書き方: arrive {1}。</translation>
    </message>
    <message>
        <source>Line {0}: {1} has no visit. Write: visit {1}.</source>
        <translation>{0} 行目: {1} の訪問がありません。書き方: visit {1}。</translation>
    </message>
    <message>
        <source>{0} has no uid: it did not sign in.</source>
        <translation>{0} はサインインしていないため、uid がありません。</translation>
    </message>
    <message>
        <source>{0} has no session.uid: give one in quotes.</source>
        <translation>{0} に session.uid がありません。引用符で囲んで指定してください。</translation>
    </message>
    <message>
        <source>This is no name for a world.</source>
        <translation>ワールドの名前として使えません。</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, spaces, “-” and “_”.</source>
        <translation>64 文字までの文字、数字、空白、「-」、「_」を使ってください。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>あるもの: {0}。</translation>
    </message>
    <message>
        <source>None is kept yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>There is no world of this name in {0}.</source>
        <translation>{0} にこの名前のワールドはありません。</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>読み取れません: {0}。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>It cannot be saved: {0}.</source>
        <translation>保存できません: {0}。</translation>
    </message>
    <message>
        <source>Free some space, or reset.</source>
        <translation>空きを作るか、リセットしてください。</translation>
    </message>
    <message>
        <source>It cannot be removed: {0}.</source>
        <translation>削除できません: {0}。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>The file was written by a newer FS Event Studio (format {0}).</source>
        <translation>ファイルは新しい FS Event Studio で書き込まれています (形式 {0})。</translation>
    </message>
    <message>
        <source>This is no version of the format.</source>
        <translation>形式のバージョンではありません。</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source>The world takes {0:,} bytes, more than a file may have ({1:,}).</source>
        <translation>ワールドは {0:,} バイトで、ファイルの上限 ({1:,}) を超えています。</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>小さいものを使ってください。</translation>
    </message>
    <message>
        <source>Update FS Event Studio.</source>
        <translation>FS Event Studio を更新してください。</translation>
    </message>
    <message>
        <source>These are not two texts.</source>
        <translation>2 つの文字列ではありません。</translation>
    </message>
    <message>
        <source>Write two.</source>
        <translation>2 つ書いてください。</translation>
    </message>
    <message>
        <source>This is no world file.</source>
        <translation>ワールドのファイルではありません。</translation>
    </message>
    <message>
        <source>A world file has the format “{0}”.</source>
        <translation>ワールドのファイルの形式は「{0}」です。</translation>
    </message>
    <message>
        <source>The file is not usable JSON.</source>
        <translation>ファイルが正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>{0}: {1} Mend the file, or move it away and start again.</source>
        <translation>{0}: {1} ファイルを修正するか移動して、起動し直してください。</translation>
    </message>
    <message>
        <source>{0}: {1}. Mend the file, or move it away and start again.</source>
        <translation>{0}: {1}。ファイルを修正するか移動して、起動し直してください。</translation>
    </message>
    <message>
        <source>“environments” must be a list</source>
        <translation>「environments」はリストである必要があります</translation>
    </message>
    <message>
        <source>environment {0} lacks the text “name” or “base_url”</source>
        <translation>環境 {0} に文字列「name」または「base_url」がありません</translation>
    </message>
    <message>
        <source>in environment {0}, “colour” must be a text and “protected” true or false</source>
        <translation>環境 {0} の「colour」は文字列、「protected」は true または false である必要があります</translation>
    </message>
    <message>
        <source>name: “{0}” is taken, perhaps in other letters. Choose another.</source>
        <translation>名前: 「{0}」は使われています (大文字と小文字の違いを含む)。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>environment {0}, {1}</source>
        <translation>環境 {0}、{1}</translation>
    </message>
    <message>
        <source>{0} must hold a JSON object. Mend it, or move it away and start again.</source>
        <translation>{0} は JSON オブジェクトである必要があります。修正するか移動して、起動し直してください。</translation>
    </message>
    <message>
        <source>{0} is larger than {1:,} bytes. Move it away and start again.</source>
        <translation>{0} が {1:,} バイトを超えています。移動して、起動し直してください。</translation>
    </message>
    <message>
        <source>{0} is not UTF-8. Save it as UTF-8, or move it away and start again.</source>
        <translation>{0} は UTF-8 ではありません。UTF-8 で保存するか移動して、起動し直してください。</translation>
    </message>
    <message>
        <source>{0} is not JSON: {1}. Mend it, or move it away and start again.</source>
        <translation>{0} は JSON ではありません: {1}。修正するか移動して、起動し直してください。</translation>
    </message>
    <message>
        <source>{0} cannot be renamed: {1}. Move it away yourself.</source>
        <translation>{0} の名前を変更できません: {1}。手動で移動してください。</translation>
    </message>
    <message>
        <source>A filter needs a name of 1 to {0} characters that can be shown.</source>
        <translation>フィルターの名前は、表示できる 1 ～ {0} 文字にしてください。</translation>
    </message>
    <message>
        <source>{0} is not UTF-8. Save it as UTF-8 and import it again.</source>
        <translation>{0} は UTF-8 ではありません。UTF-8 で保存して、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} を読み取れません: {1}。</translation>
    </message>
    <message>
        <source>{0}: {1}. Mend it; nothing is removed until then.</source>
        <translation>{0}: {1}。修正してください。それまで何も削除されません。</translation>
    </message>
    <message>
        <source>“environments” must be an object with a rule for each name</source>
        <translation>「environments」は名前ごとの規則を持つオブジェクトである必要があります</translation>
    </message>
    <message>
        <source>the rule {0} must be an object</source>
        <translation>規則 {0} はオブジェクトである必要があります</translation>
    </message>
    <message>
        <source>the rule {0} has “{1}”; there are {2}</source>
        <translation>規則 {0} に「{1}」があります。使えるのは {2} です</translation>
    </message>
    <message>
        <source>in the rule {0}, “{1}” must be a whole number from 1 to {2:,}</source>
        <translation>規則 {0} の「{1}」は 1 ～ {2:,} の整数である必要があります</translation>
    </message>
    <message>
        <source>The examples travel with the program and stay as they are. Save under another name.</source>
        <translation>サンプルはプログラムに付属するもので、変更できません。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its name and folder.</source>
        <translation>{0} を読み取れません: {1}。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not UTF-8. Save the file as UTF-8.</source>
        <translation>{0} の {1} 行目: UTF-8 ではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>“environments” must be an object</source>
        <translation>「environments」はオブジェクトである必要があります</translation>
    </message>
    <message>
        <source>the values of “{0}” must be an object</source>
        <translation>「{0}」の値はオブジェクトである必要があります</translation>
    </message>
    <message>
        <source>the value of “{0}” in “{1}” must be a text</source>
        <translation>「{1}」の「{0}」の値は文字列である必要があります</translation>
    </message>
    <message>
        <source>in “{0}”: {1}</source>
        <translation>「{0}」内: {1}</translation>
    </message>
    <message>
        <source>The quotas could not be read. {0}</source>
        <translation>クォータを読み取れませんでした。{0}</translation>
    </message>
    <message>
        <source>The account&apos;s answer about its quotas is not as documented.</source>
        <translation>クォータに関するアカウントの応答が文書のとおりではありません。</translation>
    </message>
    <message>
        <source>The key was not accepted ({0}). Check that all of it was copied, or make a new one.</source>
        <translation>キーが受け付けられませんでした ({0})。全体がコピーされているか確認するか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>The key could not be tested. {0}</source>
        <translation>キーをテストできませんでした。{0}</translation>
    </message>
    <message>
        <source>{0} It said: {1}</source>
        <translation>{0} 応答の内容: {1}</translation>
    </message>
    <message>
        <source>The answer is not what Fullstory is documented to say. Check the environment&apos;s base URL.</source>
        <translation>応答が Fullstory の文書のとおりではありません。環境のベース URL を確認してください。</translation>
    </message>
    <message>
        <source>files that were exported or copied to other places</source>
        <translation>エクスポートした、または別の場所にコピーしたファイル</translation>
    </message>
    <message>
        <source>backups of this computer, and what its disk keeps of removed files</source>
        <translation>このコンピューターのバックアップと、削除したファイルのうちディスクに残るもの</translation>
    </message>
    <message>
        <source>what a running copy of this program holds: its drafts and the world of its sandbox</source>
        <translation>実行中のこのプログラムが保持するもの: 下書きとサンドボックスのワールド</translation>
    </message>
    <message>
        <source>what Fullstory received: delete the user there</source>
        <translation>Fullstory が受信したもの: Fullstory でユーザーを削除してください</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation>エントリ {0}</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>{0} 行目</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>{0} 行目</translation>
    </message>
    <message>
        <source>There is no API key for “{0}” at {1}. Give one in the window (Key …) or with “fs-event-studio key set --env {0}”.</source>
        <translation>{1} の「{0}」の API キーがありません。ウィンドウの「キー …」か、「fs-event-studio key set --env {0}」で指定してください。</translation>
    </message>
    <message>
        <source>The account lists 1 session of {0}. When it ended, it does not say.</source>
        <translation>アカウントの一覧に {0} のセッションが 1 件あります。終了時刻は示されません。</translation>
    </message>
    <message>
        <source>The account lists {0} sessions of {1}. When they ended, it does not say.</source>
        <translation>アカウントの一覧に {1} のセッションが {0} 件あります。終了時刻は示されません。</translation>
    </message>
    <message>
        <source>The list of sessions could not be read. {0}</source>
        <translation>セッションの一覧を読み取れませんでした。{0}</translation>
    </message>
    <message>
        <source>The account&apos;s list of sessions is not as documented.</source>
        <translation>アカウントのセッション一覧が文書のとおりではありません。</translation>
    </message>
    <message>
        <source>The sandbox was told to drop the connection.</source>
        <translation>サンドボックスは接続を切るように設定されていました。</translation>
    </message>
    <message>
        <source>Not sent: “{0}” is a live environment and was not armed.</source>
        <translation>送信されませんでした: 「{0}」は本番環境で、送信が許可されていません。</translation>
    </message>
    <message>
        <source>Not sent: our own check kept it back.</source>
        <translation>送信されませんでした: 送信前のチェックで止められました。</translation>
    </message>
    <message>
        <source>Not sent: it was stopped before.</source>
        <translation>送信されませんでした: その前に停止されました。</translation>
    </message>
    <message>
        <source>Not sent: {0}</source>
        <translation>送信されませんでした: {0}</translation>
    </message>
    <message>
        <source>Not sent: it is no longer in the history.</source>
        <translation>送信されませんでした: 履歴にもうありません。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>The account did not say how much was used since when, so that the two cannot be compared.</source>
        <translation>いつからどれだけ消費されたかをアカウントが示さなかったため、両者を比較できません。</translation>
    </message>
    <message>
        <source>At least {0:,} of the account&apos;s server events were not sent from this history: by other programs and people, or before it began.</source>
        <translation>アカウントのサーバーイベントのうち少なくとも {0:,} 件は、この履歴から送信されたものではありません。ほかのプログラムや人によるもの、または履歴の開始前のものです。</translation>
    </message>
    <message>
        <source>{0:,} of ours depend on a session, or their fate is not known: each may have used a server event or not.</source>
        <translation>ここから送信した {0:,} 件はセッション次第、または結果が不明です。それぞれサーバーイベントを消費したかどうかはわかりません。</translation>
    </message>
    <message>
        <source>{0:,} of ours are counted as predicted; nothing has proven it.</source>
        <translation>ここから送信した {0:,} 件は予測どおりに数えたもので、証明されていません。</translation>
    </message>
    <message>
        <source>The account counts {0:,} less than are proven here: its counter may lag behind (how fresh it is, is not documented), or the key belongs to another account.</source>
        <translation>アカウントの数は、ここで証明済みの数より {0:,} 件少なくなっています。集計が遅れている (どの程度新しいかは文書なし) か、キーが別のアカウントのものである可能性があります。</translation>
    </message>
    <message>
        <source>The account&apos;s number lies between what is proven here and what is possible.</source>
        <translation>アカウントの数値は、ここで証明済みの数と可能な最大数の間にあります。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>whole number, declared in the schema</source>
        <translation>整数、スキーマで宣言</translation>
    </message>
    <message>
        <source>ISO 8601, declared in the schema</source>
        <translation>ISO 8601、スキーマで宣言</translation>
    </message>
    <message>
        <source>texts: a, b</source>
        <translation>文字列: a, b</translation>
    </message>
    <message>
        <source>numbers: 1.50, 2</source>
        <translation>数値: 1.50, 2</translation>
    </message>
    <message>
        <source>whole numbers, declared in the schema</source>
        <translation>整数の並び、スキーマで宣言</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>dates, declared in the schema</source>
        <translation>日付の並び、スキーマで宣言</translation>
    </message>
    <message>
        <source>members in rows of their own</source>
        <translation>メンバーを下の行に</translation>
    </message>
    <message>
        <source>elements in rows of their own</source>
        <translation>要素を下の行に</translation>
    </message>
    <message>
        <source>any value, such as null, as JSON</source>
        <translation>null など任意の値を JSON で</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>送信 {0}</translation>
    </message>
    <message>
        <source>in the sandbox, last active {0}</source>
        <translation>サンドボックス内、最終操作 {0}</translation>
    </message>
    <message>
        <source>Nothing yet: no event to this environment named one.</source>
        <translation>まだありません。この環境へのイベントに ID はありませんでした。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>The body cannot be shown in the form: line {0}, column {1}: {2}</source>
        <translation>ボディをフォームに表示できません: {0} 行 {1} 列: {2}</translation>
    </message>
    <message>
        <source>cURL for bash</source>
        <translation>cURL (bash 用)</translation>
    </message>
    <message>
        <source>The body cannot be shown in the form: it is not a JSON object.</source>
        <translation>ボディをフォームに表示できません。JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The JSON is not an event to copy.</source>
        <translation>JSON がコピーできるイベントではありません。</translation>
    </message>
    <message>
        <source>The event was changed before it could be sent. Send it again.</source>
        <translation>送信前にイベントが変更されました。もう一度送信してください。</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>There is no key to test. Paste one first.</source>
        <translation>テストするキーがありません。先に貼り付けてください。</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>キーを削除しました。</translation>
    </message>
    <message>
        <source>There was no key.</source>
        <translation>キーはありませんでした。</translation>
    </message>
    <message>
        <source>The key is saved.</source>
        <translation>キーを保存しました。</translation>
    </message>
    <message>
        <source>This event came without an Idempotency-Key, so its exchange cannot be found.</source>
        <translation>このイベントには Idempotency-Key がなかったため、やり取りを見つけられません。</translation>
    </message>
    <message>
        <source>No exchange of this event is kept in the history.</source>
        <translation>このイベントのやり取りは履歴に保存されていません。</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ 受付</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ 拒否</translation>
    </message>
    <message>
        <source>◷ rate limited</source>
        <translation>◷ レート制限</translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation>– 未送信</translation>
    </message>
    <message>
        <source>? no answer</source>
        <translation>? 応答なし</translation>
    </message>
    <message>
        <source>– cancelled</source>
        <translation>– キャンセル</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>server event</source>
        <translation>サーバーイベント</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>条件による</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>… under way</source>
        <translation>… 処理中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>識別</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>no documented mode</source>
        <translation>文書にない方法</translation>
    </message>
    <message>
        <source>{0}, recent session</source>
        <translation>{0}、直近のセッション</translation>
    </message>
    <message>
        <source>{0}, on purpose</source>
        <translation>{0}、意図的</translation>
    </message>
    <message>
        <source>Remove world?</source>
        <translation>ワールドを削除しますか?</translation>
    </message>
    <message>
        <source>Its file is deleted, which cannot be undone. The world that the sandbox is in now stays.</source>
        <translation>ファイルが削除され、元に戻せません。サンドボックスの現在のワールドはそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Save world as …</source>
        <translation>ワールドに名前を付けて保存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Open world</source>
        <translation>ワールドを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset world</source>
        <translation>ワールドをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Back to how this world began, or was saved.</source>
        <translation>このワールドの最初または保存時の状態に戻します。</translation>
    </message>
    <message>
        <source>A new world with the visitors of a small web shop.</source>
        <translation>小さなネットショップの訪問者がいる新しいワールド。</translation>
    </message>
    <message>
        <source>A new world with nobody in it.</source>
        <translation>誰もいない新しいワールド。</translation>
    </message>
    <message>
        <source>&amp;Back to the world before</source>
        <translation>前のワールドに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Undoes the latest opening, reset or new world; again, and it is done again.</source>
        <translation>直前のオープン、リセット、新規作成を取り消します。もう一度実行すると取り消しを戻します。</translation>
    </message>
    <message>
        <source>Re&amp;move world</source>
        <translation>ワールドを削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the world “{0}”?</source>
        <translation>ワールド「{0}」を削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Demo world</source>
        <translation>デモワールド(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Empty world</source>
        <translation>空のワールド(&amp;E)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>場所と時刻</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Session quota</source>
        <translation>セッションのクォータ</translation>
    </message>
    <message>
        <source>Server event quota</source>
        <translation>サーバーイベントのクォータ</translation>
    </message>
    <message>
        <source>Depends on the session</source>
        <translation>セッションによる</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>the answer was not read to its end</source>
        <translation>応答は最後まで読み取られていません</translation>
    </message>
    <message>
        <source>key removed</source>
        <translation>キーを除去</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Another copy of FS Event Studio has the history {0} open. Close it, then rescue again; nothing was changed.</source>
        <translation>別の FS Event Studio が履歴 {0} を開いています。それを閉じてからもう一度救出してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The disk is too full to rescue the history {0}: that takes up to {1} beside it. Free some space and rescue again; nothing was changed.</source>
        <translation>ディスクの空きが足りず、履歴 {0} を救出できません。さらに最大 {1} が必要です。空きを作ってからもう一度救出してください。何も変更していません。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Its drafts are not shown.</source>
        <translation>{0} を読み取れません: {1}。その下書きは表示されません。</translation>
    </message>
    <message>
        <source>The drafts in {0} cannot be read. {1} The file was set aside.</source>
        <translation>{0} の下書きを読み取れません。{1} ファイルは別の名前で残しました。</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Check the disk and the folder.</source>
        <translation>{0} に書き込めません: {1}。ディスクとフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Only {0:,} files and folders are shown. Divide the folder.</source>
        <translation>{0:,} 個のファイルとフォルダーだけを表示しています。フォルダーを分けてください。</translation>
    </message>
    <message>
        <source>{0} is not written: a template has at most {1:,} bytes. Shorten it.</source>
        <translation>{0} は保存されません。テンプレートは {1:,} バイトまでです。短くしてください。</translation>
    </message>
    <message>
        <source>{0} is not written: an API key seems to stand in it, and files of templates are shared. Take the key out of the event.</source>
        <translation>{0} は保存されません。API キーが含まれているようで、テンプレートのファイルは共有されます。イベントからキーを取り除いてください。</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{0} leads out of the folder of templates. Put a file there instead of a link.</source>
        <translation>{0} はテンプレートのフォルダーの外を指しています。リンクではなくファイルを置いてください。</translation>
    </message>
    <message>
        <source>{0} is there already, perhaps in other letters. Choose another name.</source>
        <translation>{0} はすでに存在します (大文字小文字だけが異なる可能性があります)。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} is not written: {1}</source>
        <translation>{0} は保存されません: {1}</translation>
    </message>
    <message>
        <source>{0} is not empty. Delete or move what lies in it first.</source>
        <translation>{0} は空ではありません。先に中身を削除するか移動してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its permissions.</source>
        <translation>{0} を読み取れません: {1}。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <translation>{0}、{1} ({2})</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}. Check the folder.</source>
        <translation>{0} の{1}ができません: {2}。フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened. Save under another name, or open it again.</source>
        <translation>{0} は開いた後に別のプログラムで変更されました。別の名前で保存するか、開き直してください。</translation>
    </message>
</context>
</TS>
