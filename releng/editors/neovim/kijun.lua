-- Kijun for Neovim (0.7 or newer). Put this file into ~/.config/nvim/plugin/ and the kijun program into the PATH.
-- Settings, before this file is read:
--   vim.g.kijun = { command = { "/path/to/kijun", "lsp" }, language = "en", inlayHints = false,
--                   severities = { ["kijun.title-language-missing"] = "off" } }

local chosen = vim.g.kijun or {}
local clients = {}

local function settings()
  return { language = chosen.language, inlayHints = chosen.inlayHints, severities = chosen.severities }
end

-- The folder under version control that the file lies in, or else its own folder.
local function root(file)
  local marks = vim.fn.finddir(".git", vim.fn.fnamemodify(file, ":p:h") .. ";")
  local folder = marks ~= "" and vim.fn.fnamemodify(marks, ":p:h:h") or vim.fn.fnamemodify(file, ":p:h")
  return vim.fn.resolve(folder)
end

local function config(folder)
  return {
    name = "kijun",
    cmd = chosen.command or { "kijun", "lsp" },
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = folder } },
    init_options = settings(),
    settings = { kijun = settings() },
  }
end

-- One server for each folder.
local function start(buffer)
  local folder = root(vim.api.nvim_buf_get_name(buffer))
  if vim.lsp.start then
    vim.lsp.start(config(folder), { bufnr = buffer })
    return
  end
  clients[folder] = clients[folder] or vim.lsp.start_client(config(folder))
  vim.lsp.buf_attach_client(buffer, clients[folder])
end

-- Files of the library lie in the server.
local function open_library(event)
  local get = vim.lsp.get_clients or vim.lsp.get_active_clients
  for _, client in ipairs(get()) do
    if client.name == "kijun" then
      local answer = client.request_sync("workspace/textDocumentContent", { uri = event.match }, 5000, 0)
      if answer and answer.result then
        vim.api.nvim_buf_set_lines(event.buf, 0, -1, false, vim.split(answer.result.text, "\n"))
        vim.bo[event.buf].buftype = "nofile"
        vim.bo[event.buf].modifiable = false
        vim.bo[event.buf].filetype = "kijun"
      end
      return
    end
  end
end

-- The command behind the numbers above a declaration.
vim.lsp.commands["kijun.showReferences"] = function(command)
  local position = command.arguments[2]
  vim.api.nvim_win_set_cursor(0, { position.line + 1, position.character })
  vim.lsp.buf.references()
end

local group = vim.api.nvim_create_augroup("kijun", {})
vim.api.nvim_create_autocmd({ "BufRead", "BufNewFile" }, {
  group = group,
  pattern = "*.kijun",
  callback = function(event)
    vim.bo[event.buf].filetype = "kijun"
  end,
})
vim.api.nvim_create_autocmd("BufReadCmd", { group = group, pattern = "kijun-library:*", callback = open_library })
vim.api.nvim_create_autocmd("FileType", {
  group = group,
  pattern = "kijun",
  callback = function(event)
    vim.bo[event.buf].commentstring = "// %s"
    vim.bo[event.buf].comments = "s1:/*,mb:*,ex:*/,://"
    vim.bo[event.buf].shiftwidth = 4
    vim.bo[event.buf].expandtab = true
    if vim.bo[event.buf].buftype == "" then
      start(event.buf)
    end
  end,
})
