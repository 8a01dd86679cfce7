using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Grove.Storage.Databases;

/// <summary>Locks by name between the processes of one machine, each an open file that nobody else may open. The operating system gives back what a process held that died.</summary>
/// <param name="folder">Where the files are. They stay: one that is deleted could be held by two.</param>
internal sealed class FileLocks(string folder)
{
    // "Try again" of Linux and of macOS, and the sharing violation of Windows.
    private static readonly int[] _heldByAnother = [11, 35, unchecked((int)0x80070020)];

    // File systems take names of 255 bytes.
    private const int LongestPlain = 200;

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    public async Task<IDisposable?> TryLockAsync(string name, TimeSpan timeout)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileOf(name));
        var started = Stopwatch.GetTimestamp();

        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException exception) when (Array.IndexOf(_heldByAnother, exception.HResult) >= 0)
            {
                // Nobody tells when it is given back.
            }

            if (Stopwatch.GetElapsedTime(started) >= timeout)
            {
                return null;
            }

            await Task.Delay(_pause);
        }
    }

    /// <summary>The name itself where every file system takes it: making a hash of it loads OpenSSL, of which an idle site has no other need.</summary>
    private static string FileOf(string name)
        => (IsPlain(name) ? name : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))) + ".lock";

    private static bool IsPlain(string name)
        => name.Length is > 0 and <= LongestPlain && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.');
}
