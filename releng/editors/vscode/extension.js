'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

/** What the server understands of the settings; an unset language is left to the editor. */
function settings() {
    const chosen = vscode.workspace.getConfiguration('kijun');
    const language = chosen.get('language');
    return { ...(language ? { language } : {}), severities: chosen.get('severities') ?? {}, inlayHints: chosen.get('inlayHints') ?? false };
}

/** Shows the uses of the name at a place: the command behind the numbers above a declaration. */
function showReferences(uri, position) {
    return vscode.commands.executeCommand('editor.action.findReferences', vscode.Uri.parse(uri), new vscode.Position(position.line, position.character));
}

/** Files of the library lie in the server. */
const library = {
    provideTextDocumentContent: async uri =>
        (await client.sendRequest('workspace/textDocumentContent', { uri: uri.toString(true) })).text
};

async function activate(context) {
    const command = vscode.workspace.getConfiguration('kijun').get('command') || 'kijun';
    client = new LanguageClient('kijun', 'Kijun', { command, args: ['lsp'] }, {
        documentSelector: [{ language: 'kijun' }],
        initializationOptions: settings(),
        synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.kijun') }
    });
    context.subscriptions.push(
        vscode.commands.registerCommand('kijun.showReferences', showReferences),
        vscode.workspace.registerTextDocumentContentProvider('kijun-library', library),
        vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration('kijun')
            && client.sendNotification('workspace/didChangeConfiguration', { settings: { kijun: settings() } })));
    await client.start();
}

function deactivate() {
    return client?.stop();
}

module.exports = { activate, deactivate };
